// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "notify/policy.h"

// What the tray, the commands and the bus do with the mutes of a policy. Pure functions.
namespace meshtray::ui {

/// A mesh, or one conversation in it.
struct MuteTarget {
    MeshId mesh;
    QByteArray conversation = {}; ///< 64 hex, "@group" or "*"; empty: the whole mesh
};

/// In place of what was said of the same target before. An invalid `until`: for good.
notify::Policy muted(notify::Policy policy, const MuteTarget &target, const QDateTime &until);
notify::Policy unmuted(notify::Policy policy, const MuteTarget &target);
/// Whether the target, or the whole mesh that it is in, is muted at this time.
bool isMuted(const notify::Policy &policy, const MuteTarget &target, const QDateTime &now);
/// When the next mute ends by itself; invalid when none does.
QDateTime nextEndOfMute(const notify::Policy &policy, const QDateTime &now);

/// Quiet for a while, in all these meshes. What is muted for longer stays so.
notify::Policy allMuted(notify::Policy policy, const QList<MeshId> &meshes, const QDateTime &until);
/// Takes that back: no mesh is muted as a whole any more. Conversations stay as they are.
notify::Policy allUnmuted(notify::Policy policy);
bool areAllMuted(const notify::Policy &policy, const QList<MeshId> &meshes, const QDateTime &now);

/// Eight in the morning of the next day, by local time.
QDateTime tomorrowMorning(const QDateTime &now);

} // namespace meshtray::ui
