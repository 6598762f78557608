// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerinfo.h"
#include "store/brokerstore.h"

#include <chrono>

// What the person who hosts does with members, whether the broker serves at the moment or not. A broker that serves
// heeds it when Broker::enforce() is called. Times: Unix milliseconds. All: NotFound for a mesh or a member that is not
// here.
namespace meshtray::broker {

/// Members, and behind them those who are banned. Everybody is offline in the answer.
Result<QList<MemberInfo>> memberInfos(store::BrokerStore &store, const MeshId &mesh, qint64 now);

/// Who is meant by what people write: a member's id, the key (hex, at least the first 8 characters), or the name.
/// NotFound for nobody, Refused when several are called so. Keys come before names, which anybody can choose.
Result<MemberId> findMember(store::BrokerStore &store, const MeshId &mesh, const QString &text);

/// InvalidInput when nothing visible is left of the name; see cleanDisplayName.
Result<void> renameMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member, const QString &name);
/// The member is out and the key may not join again; what waits for the member stays. Refused for the owner.
Result<void> banMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member, qint64 now);
/// The same member again. Ends a kick, too.
Result<void> unbanMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member);
/// Not let in for that long. Refused for the owner and for who is banned.
Result<void> kickMember(store::BrokerStore &store, const MeshId &mesh, const MemberId &member,
                        std::chrono::milliseconds howLong, qint64 now);

constexpr qsizetype maxGrantsOfMember = 1000;

/// Whether that can be said: a key, and capabilities there are.
bool isGrant(const protocol::Grant &grant);
/// What a member lets others do. By key.
Result<QList<protocol::Grant>> grantsOf(store::BrokerStore &store, const MeshId &mesh, const MemberId &member);
/// InvalidInput when that cannot be said.
Result<void> setGrant(store::BrokerStore &store, const MeshId &mesh, const MemberId &member,
                      const protocol::Grant &grant);

} // namespace meshtray::broker
