// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "notify/policy.h"
#include "ui/traystate.h"

namespace meshtray::ui {

/// Looks at the meshes as they are now. What `policy` mutes is not counted and not offered.
TrayFacts trayFacts(const MeshService &meshes, const HostState &hosting, const notify::Policy &policy,
                    const QDateTime &now);

} // namespace meshtray::ui
