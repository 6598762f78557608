// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

namespace meshtray {

/// Leaves a mesh as MeshService::leave() does; one of our own meshes is first given up by hosting. Refused while it is
/// hosted here. `done` comes once, never after `context` is gone.
void leaveMesh(MeshService &meshes, HostingService &hosting, const MeshId &mesh, QObject *context,
               std::function<void(Result<LeftMesh>)> done);

} // namespace meshtray
