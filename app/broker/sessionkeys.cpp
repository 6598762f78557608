// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/sessionkeys.h"

namespace meshtray::broker {

SessionKeys::SessionKeys(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
                         const Presences &presences)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_turn(turn)
    , m_presences(presences)
    , m_refreshedAt(clock.steadyMs())
{
}

Result<bool> SessionKeys::claim(const store::MemberRecord &member, const QByteArray &key, qint64 now)
{
    return m_store.claimSessionKey(member, key, now, maxSessionKeysOfMember);
}

Result<void> SessionKeys::forgetUnused(qint64 now)
{
    if (auto refreshed = refresh(now); !refreshed)
        return refreshed;
    return m_store.forgetSessionKeysBefore(now - std::chrono::milliseconds(m_config.retention).count());
}

/// A session may stay connected for longer than that: its key is in use all the time.
Result<void> SessionKeys::refresh(qint64 now)
{
    const qint64 steady = m_clock.steadyMs();
    if (steady - m_refreshedAt < std::chrono::milliseconds(m_config.retention).count() / 4)
        return {};
    // Many writes, one wait for the disk.
    if (auto begun = m_turn.begin(); !begun)
        return begun;
    for (const Session *session : m_presences.all()) {
        if (session->client.sessionPubkey.isEmpty())
            continue;
        if (const auto claimed = claim(session->member, session->client.sessionPubkey, now); !claimed)
            return std::unexpected(claimed.error());
    }
    m_refreshedAt = steady;
    return {};
}

} // namespace meshtray::broker
