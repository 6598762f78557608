// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/sqlitebrokerstore.h"

// What the verbs share that look at a data folder or change it.
namespace meshtray::brokerd {

/// NotFound when no mesh was ever made there.
Result<std::unique_ptr<store::SqliteBrokerStore>> openExisting(const QString &dataFolder);
/// A mesh and the store it is in.
struct OpenMesh {
    std::unique_ptr<store::SqliteBrokerStore> store;
    store::MeshRecord mesh;
};
/// `name`: an id, a slug or a name. NotFound when there is none.
Result<OpenMesh> openMesh(const QString &dataFolder, const QString &name);

} // namespace meshtray::brokerd
