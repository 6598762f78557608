// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "notify/policy.h"

// What the tray and the commands do with the mutes of a policy, beyond what notify/policy.h has. Pure functions.
namespace meshtray::ui {

/// A mesh, or one conversation in it.
struct MuteTarget {
    MeshId mesh;
    QByteArray conversation = {}; ///< 64 hex, "@group" or "*"; empty: the whole mesh
};

/// Quiet for a while, in all these meshes. What is muted for longer stays so.
notify::Policy allMuted(notify::Policy policy, const QList<MeshId> &meshes, const QDateTime &until);
/// Takes that back: no mesh is muted as a whole any more. Conversations stay as they are.
notify::Policy allUnmuted(notify::Policy policy);
bool areAllMuted(const notify::Policy &policy, const QList<MeshId> &meshes, const QDateTime &now);

/// Eight in the morning of the next day, by local time.
QDateTime tomorrowMorning(const QDateTime &now);

} // namespace meshtray::ui
