// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/policy.h"

#include <algorithm>

namespace meshtray::notify {
namespace {

/// "#name" is another way to write "@name".
QString groupName(const QString &target)
{
    return target.startsWith(u'#') ? u'@' + target.mid(1) : target;
}

struct RuleHit {
    qsizetype index;
    Treatment treatment;
};

std::optional<RuleHit> firstMatch(const QList<Rule> &rules, const Incoming &incoming)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (matches(rules.at(i), incoming))
            return RuleHit{i, rules.at(i).treatment};
    }
    return std::nullopt;
}

Tell::Obstacle obstacleIn(const Policy &policy, const Situation &situation)
{
    if (const auto until = quietUntil(policy, situation.now))
        return reason::QuietHours{*until};
    if (policy.obeysDesktop && situation.desktop == DesktopMood::Quiet)
        return reason::DesktopAsks{};
    return std::monostate{};
}

bool isSamePlace(const Mute &mute, const QString &mesh, const QString &conversation)
{
    return mute.mesh == mesh && groupName(mute.conversation) == groupName(conversation);
}

bool isOver(const Mute &mute, const QDateTime &now)
{
    return mute.until.isValid() && mute.until <= now;
}

/// The end of the quiet that began on `day`, when it covers `local`.
std::optional<QDateTime> endOfQuiet(const Policy &policy, const QDate &day, const QDateTime &local)
{
    const auto &span = policy.quiet.at(static_cast<size_t>(day.dayOfWeek() - 1));
    if (!span || !span->from.isValid() || !span->until.isValid())
        return std::nullopt;
    const QDate lastDay = span->until <= span->from ? day.addDays(1) : day;
    // Compared as the wall clock shows them: an hour that there is twice is quiet twice.
    const bool hasBegun = local.date() > day || local.time() >= span->from;
    const bool isBeforeEnd = local.date() < lastDay || (local.date() == lastDay && local.time() < span->until);
    if (!hasBegun || !isBeforeEnd)
        return std::nullopt;
    QDateTime end = local;
    end.setDate(lastDay);
    end.setTime(span->until);
    // An end that there is twice: the second one.
    return end > local ? end : end.addSecs(60 * 60);
}

} // namespace

bool matches(const Rule &rule, const Incoming &incoming)
{
    if (!rule.mesh.isEmpty() && rule.mesh != incoming.mesh)
        return false;
    if (!rule.sender.isEmpty() && !incoming.senders.contains(rule.sender))
        return false;
    if (!rule.group.isEmpty() && groupName(rule.group) != groupName(incoming.group))
        return false;
    return !rule.atLeast || incoming.urgency >= *rule.atLeast;
}

Decision decide(const Policy &policy, const Incoming &incoming, const Situation &situation)
{
    if (!policy.enabled)
        return Hold{reason::Off{}};
    if (situation.attention == Attention::OnThisConversation)
        return Hold{reason::Reading{}};
    if (const auto mute = muted(policy, incoming.mesh, incoming.conversation, situation.now))
        return Hold{reason::Muted{*mute}};
    const auto rule = firstMatch(policy.rules, incoming);
    if (rule && rule->treatment == Treatment::Keep)
        return Hold{reason::Rule{rule->index}};

    const auto obstacle = obstacleIn(policy, situation);
    const bool mayBreakThrough = rule && rule->treatment != Treatment::Tell;
    if (!mayBreakThrough) {
        if (const auto *quiet = std::get_if<reason::QuietHours>(&obstacle))
            return Hold{*quiet};
        if (std::holds_alternative<reason::DesktopAsks>(obstacle))
            return Hold{reason::DesktopAsks{}};
    }
    Tell tell;
    tell.privacy = policy.privacy;
    tell.sound = incoming.urgency == Urgency::Low && !mayBreakThrough ? Sound::Silent : Sound::Heard;
    tell.repeat = rule && rule->treatment == Treatment::Insist ? Repeat::UntilRead : Repeat::Never;
    if (rule)
        tell.reason = reason::Rule{rule->index};
    tell.brokeThrough = obstacle;
    tell.mayBreakThrough = mayBreakThrough;
    return tell;
}

bool isOnlyPutOff(const Hold &hold)
{
    return std::holds_alternative<reason::QuietHours>(hold.reason) ||
           std::holds_alternative<reason::DesktopAsks>(hold.reason);
}

std::optional<QDateTime> quietUntil(const Policy &policy, const QDateTime &local)
{
    const auto ofYesterday = endOfQuiet(policy, local.date().addDays(-1), local);
    const auto ofToday = endOfQuiet(policy, local.date(), local);
    if (!ofYesterday || !ofToday)
        return ofYesterday ? ofYesterday : ofToday;
    return std::max(*ofYesterday, *ofToday);
}

std::optional<Mute> muted(const Policy &policy, const QString &mesh, const QString &conversation, const QDateTime &now)
{
    std::optional<Mute> ofMesh;
    for (const Mute &mute : policy.mutes) {
        if (isOver(mute, now))
            continue;
        if (isSamePlace(mute, mesh, conversation))
            return mute;
        if (isSamePlace(mute, mesh, {}))
            ofMesh = mute;
    }
    return ofMesh;
}

Policy mute(Policy policy, const Mute &mute)
{
    policy = unmute(std::move(policy), mute.mesh, mute.conversation);
    policy.mutes.append(mute);
    return policy;
}

Policy unmute(Policy policy, const QString &mesh, const QString &conversation)
{
    policy.mutes.removeIf([&](const Mute &mute) { return isSamePlace(mute, mesh, conversation); });
    return policy;
}

Policy withoutExpiredMutes(Policy policy, const QDateTime &now)
{
    policy.mutes.removeIf([&](const Mute &mute) { return isOver(mute, now); });
    return policy;
}

std::optional<QDateTime> nextMuteEnd(const Policy &policy, const QDateTime &now)
{
    std::optional<QDateTime> next;
    for (const Mute &mute : policy.mutes) {
        if (mute.until.isValid() && !isOver(mute, now) && (!next || mute.until < *next))
            next = mute.until;
    }
    return next;
}

int countedUnread(const Policy &policy, const QList<Unread> &unread, const QDateTime &now)
{
    int counted = 0;
    for (const Unread &each : unread) {
        if (!muted(policy, each.mesh, each.conversation, now))
            counted += each.count;
    }
    return counted;
}

} // namespace meshtray::notify
