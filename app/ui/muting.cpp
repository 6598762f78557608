// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/muting.h"

#include <algorithm>

namespace meshtray::ui {
namespace {

const QTime morning(8, 0);

bool isFor(const notify::Mute &mute, const MuteTarget &target)
{
    return mute.mesh == target.mesh.toString() && mute.conversation.toUtf8() == target.conversation;
}

bool holds(const notify::Mute &mute, const QDateTime &now)
{
    return !mute.until.isValid() || mute.until > now;
}

/// The one that holds longer.
bool outlasts(const notify::Mute &mute, const QDateTime &until)
{
    return !mute.until.isValid() || (until.isValid() && mute.until >= until);
}

} // namespace

notify::Policy muted(notify::Policy policy, const MuteTarget &target, const QDateTime &until)
{
    policy = unmuted(std::move(policy), target);
    policy.mutes += {target.mesh.toString(), QString::fromUtf8(target.conversation), until};
    return policy;
}

notify::Policy unmuted(notify::Policy policy, const MuteTarget &target)
{
    policy.mutes.removeIf([&](const notify::Mute &mute) { return isFor(mute, target); });
    return policy;
}

bool isMuted(const notify::Policy &policy, const MuteTarget &target, const QDateTime &now)
{
    return std::ranges::any_of(policy.mutes, [&](const notify::Mute &mute) {
        return holds(mute, now) && (isFor(mute, target) || isFor(mute, {target.mesh}));
    });
}

QDateTime nextEndOfMute(const notify::Policy &policy, const QDateTime &now)
{
    QDateTime next;
    for (const notify::Mute &mute : policy.mutes) {
        if (mute.until.isValid() && mute.until > now && (!next.isValid() || mute.until < next))
            next = mute.until;
    }
    return next;
}

notify::Policy allMuted(notify::Policy policy, const QList<MeshId> &meshes, const QDateTime &until)
{
    for (const MeshId &mesh : meshes) {
        const auto lasts = [&](const notify::Mute &mute) { return isFor(mute, {mesh}) && outlasts(mute, until); };
        if (!std::ranges::any_of(policy.mutes, lasts))
            policy = muted(std::move(policy), {mesh}, until);
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
    return !meshes.isEmpty() &&
           std::ranges::all_of(meshes, [&](const MeshId &mesh) { return isMuted(policy, {mesh}, now); });
}

QDateTime tomorrowMorning(const QDateTime &now)
{
    return QDateTime(now.toLocalTime().date().addDays(1), morning).toUTC();
}

} // namespace meshtray::ui
