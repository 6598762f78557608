// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/muting.h"

#include <algorithm>

namespace meshtray::ui {
namespace {

const QTime morning(8, 0);

/// The one that holds longer.
bool outlasts(const notify::Mute &mute, const QDateTime &until)
{
    return !mute.until.isValid() || (until.isValid() && mute.until >= until);
}

} // namespace

notify::Policy allMuted(notify::Policy policy, const QList<MeshId> &meshes, const QDateTime &until)
{
    for (const MeshId &mesh : meshes) {
        const auto lasts = [&](const notify::Mute &mute) {
            return mute.mesh == mesh.toString() && mute.conversation.isEmpty() && outlasts(mute, until);
        };
        if (!std::ranges::any_of(policy.mutes, lasts))
            policy = notify::mute(std::move(policy), {mesh.toString(), {}, until});
    }
    return policy;
}

notify::Policy allUnmuted(notify::Policy policy)
{
    policy.mutes.removeIf([](const notify::Mute &mute) { return mute.conversation.isEmpty(); });
    return policy;
}

bool areAllMuted(const notify::Policy &policy, const QList<MeshId> &meshes, const QDateTime &now)
{
    return !meshes.isEmpty() && std::ranges::all_of(meshes, [&](const MeshId &mesh) {
        return notify::muted(policy, mesh.toString(), {}, now).has_value();
    });
}

QDateTime tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), morning).toUTC();
}

} // namespace meshtray::ui
