// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerinfo.h"
#include "store/brokerstore.h"

// What the person who hosts does to meshes in a broker's store, whether it serves at the moment or not. Times: Unix
// milliseconds.
namespace meshtray::broker {

/// A new mesh whose owner is its first member, with role admin. InvalidInput for a name that is empty or longer than 64
/// characters, AlreadyExists for one that is taken. The slug gets a number when only the slug is taken.
Result<CreatedMesh> createMesh(store::BrokerStore &store, const NewMesh &mesh, qint64 now);
Result<QList<MeshInfo>> meshInfos(store::BrokerStore &store);
/// NotFound, with a sentence, for a mesh that is not here.
Result<store::MeshRecord> knownMesh(store::BrokerStore &store, const MeshId &id);

/// A name without control and bidirectional formatting characters, at most 64 characters, without spaces around it.
/// May be empty.
QString cleanDisplayName(const QString &name);

} // namespace meshtray::broker
