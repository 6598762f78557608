// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/turn.h"
#include "protocol/frames.h"

#include <optional>

namespace meshtray::broker {

/// How many groups one member may belong to.
constexpr qsizetype maxGroupsOfMember = protocol::maxGroups;
constexpr qsizetype maxGroupRoleLength = 64; ///< characters

/// Why a group was not joined or left, as `error` says it.
struct GroupRefusal {
    QByteArray code; ///< "invalid_argument" or "unavailable"; the metric's label as well
    QString text;
};

/// Which groups the members belong to. It is the member who belongs, whether connected or not.
class Groups {
public:
    Groups(store::BrokerStore &store, Turn &turn)
        : m_store(store)
        , m_turn(turn)
    {
    }

    /// Nothing when it is so now; it becomes durable with the turn. Joining again changes the role.
    std::optional<GroupRefusal> join(const store::MemberRecord &member, const store::GroupMembership &membership);
    /// Leaving a group the member is not in is no error.
    std::optional<GroupRefusal> leave(const store::MemberRecord &member, const QByteArray &group);

private:
    store::BrokerStore &m_store;
    Turn &m_turn;
};

} // namespace meshtray::broker
