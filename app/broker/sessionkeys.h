// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/presences.h"
#include "broker/turn.h"
#include "core/clock.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// How many session keys of one member are remembered.
constexpr int maxSessionKeysOfMember = 1'000;

/// Whose the keys of sessions are. Kept as long as messages are, so that a message to a session that is away for now
/// finds it.
class SessionKeys {
public:
    SessionKeys(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                const Presences &presences);

    /// A session of that member says it has this key; false when it cannot be theirs. `now`: Unix milliseconds.
    Result<bool> claim(const store::MemberRecord &member, const QByteArray &key, qint64 now);
    /// Whether that member may use the key for a moment, without keeping it: it is nobody else's.
    Result<bool> mayUse(const store::MemberRecord &member, const QByteArray &key);
    /// Forgets what no session has used for as long as messages are kept. `now`: Unix milliseconds.
    Result<void> forgetUnused(qint64 now);

private:
    Result<void> refresh(qint64 now);
    /// The keys of connected sessions are in use, however long ago or before how many others they came.
    Result<void> keep(const QList<Session *> &connected, qint64 now);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    const Presences &m_presences;
    qint64 m_refreshedAt;          ///< steady milliseconds
    QHash<MemberId, int> m_claims; ///< since the member's connected sessions were last looked at
};

} // namespace meshtray::broker
