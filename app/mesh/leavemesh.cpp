// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/leavemesh.h"

namespace meshtray {

void leaveMesh(MeshService &meshes, HostingService &hosting, const MeshId &id, QObject *context,
               std::function<void(Result<LeftMesh>)> done)
{
    const Mesh *mesh = meshes.find(id);
    if (!mesh || !mesh->record().isOurs())
        return meshes.leave(id, context, std::move(done));
    hosting.letGo(id, context, [&meshes, id, context, done = std::move(done)](const Result<void> &free) {
        if (!free)
            return done(std::unexpected(free.error()));
        meshes.leave(id, context, done);
    });
}

} // namespace meshtray
