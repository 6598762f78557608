// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/folder.h"

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {

Result<std::unique_ptr<store::SqliteBrokerStore>> openExisting(const QString &dataFolder)
{
    auto opened = store::SqliteBrokerStore::openExisting(store::brokerDatabasePath(dataFolder));
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        return fail(ErrorCode::NotFound,
                    u"There is no broker's data in %1: make a mesh there first (mesh create)."_s.arg(dataFolder));
    }
    return opened;
}

Result<OpenMesh> openMesh(const QString &dataFolder, const QString &name)
{
    auto store = openExisting(dataFolder);
    if (!store)
        return std::unexpected(store.error());
    const auto mesh = (*store)->findMesh(name);
    if (!mesh)
        return std::unexpected(mesh.error());
    if (!*mesh)
        return fail(ErrorCode::NotFound, u"There is no mesh “%1” here; mesh list shows them."_s.arg(name.left(64)));
    return OpenMesh{*std::move(store), **mesh};
}

} // namespace meshtray::brokerd
