// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QJsonDocument>
#include <QStringList>

// meshtray-broker mesh …: each verb is what was asked for, how it is read and what it does. run() gives what is
// printed; it works while a broker serves the folder and while none does. The other verbs are made the same way.
namespace meshtray::brokerd {

struct CreateMesh {
    QString dataFolder;
    QString name;
    QString ownerName;
};
Result<CreateMesh> parseCreateMesh(const QStringList &arguments);
Result<QJsonDocument> run(const CreateMesh &command, const Clock &clock);

struct ListMeshes {
    QString dataFolder;
};
Result<ListMeshes> parseListMeshes(const QStringList &arguments);
Result<QJsonDocument> run(const ListMeshes &command, const Clock &clock);

} // namespace meshtray::brokerd
