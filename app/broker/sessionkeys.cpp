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
    if (++m_claims[member.id] >= maxSessionKeysOfMember / 2) {
        if (const auto kept = keepConnected(member, now); !kept)
            return std::unexpected(kept.error());
    }
    return m_store.claimSessionKey(member, key, now, maxSessionKeysOfMember);
}

Result<void> SessionKeys::keepConnected(const store::MemberRecord &member, qint64 now)
{
    m_claims.remove(member.id);
    for (const Session *session : m_presences.sessionsOf(member.id)) {
        const QByteArray &key = session->client.sessionPubkey;
        if (key.isEmpty())
            continue;
        if (const auto kept = m_store.claimSessionKey(member, key, now, maxSessionKeysOfMember); !kept)
            return std::unexpected(kept.error());
    }
    return {};
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
