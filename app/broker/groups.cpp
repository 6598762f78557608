// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/groups.h"

#include "broker/cleantext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

GroupRefusal invalid(const QString &why)
{
    return {"invalid_argument", why};
}

GroupRefusal badName()
{
    return invalid(u"a group's name has 1 to %1 characters of A-Z a-z 0-9 _ . / - and is not \"all\""_s.arg(
        protocol::maxGroupNameLength));
}

GroupRefusal storeTrouble()
{
    return {"unavailable", u"the broker cannot reach its database, try again later"_s};
}

} // namespace

std::optional<GroupRefusal> Groups::join(const store::MemberRecord &member, const store::GroupMembership &membership)
{
    if (!protocol::isGroupName(membership.group))
        return badName();
    if (membership.role.size() > maxGroupRoleLength)
        return invalid(u"a role has at most %1 characters"_s.arg(maxGroupRoleLength));
    // Opened before the groups are counted, so that the count is still true when one is added.
    if (!m_turn.begin())
        return storeTrouble();
    const auto groups = m_store.groupsOf(member.id);
    if (!groups)
        return storeTrouble();
    const bool isIn = std::ranges::find(*groups, membership.group, &store::GroupMembership::group) != groups->end();
    if (!isIn && groups->size() >= maxGroupsOfMember)
        return invalid(u"a member belongs to at most %1 groups"_s.arg(maxGroupsOfMember));
    if (!m_store.joinGroup(member, {membership.group, cleanText(membership.role, maxGroupRoleLength)}))
        return storeTrouble();
    return std::nullopt;
}

std::optional<GroupRefusal> Groups::leave(const store::MemberRecord &member, const QByteArray &group)
{
    if (!protocol::isGroupName(group))
        return badName();
    if (!m_turn.begin() || !m_store.leaveGroup(member.id, group))
        return storeTrouble();
    return std::nullopt;
}

} // namespace meshtray::broker
