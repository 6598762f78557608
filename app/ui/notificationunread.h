// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "notify/policy.h"

namespace meshtray::ui {

/// How many unread messages the tray shows: those of all meshes, without the muted conversations. It changes with each
/// Inbox::unreadChanged, with the policy, and when a mute ends (notify::nextMuteEnd).
int countedUnread(const MeshService &meshes, const notify::Policy &policy, const QDateTime &now);

} // namespace meshtray::ui
