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
        m_claims.remove(member.id);
        if (const auto kept = keep(m_presences.sessionsOf(member.id), now); !kept)
            return std::unexpected(kept.error());
    }
    return m_store.claimSessionKey(member, key, now, maxSessionKeysOfMember);
}

Result<bool> SessionKeys::mayUse(const store::MemberRecord &member, const QByteArray &key)
{
    const auto owner = m_store.sessionKeyOwner(member.mesh, key);
    if (!owner)
        return std::unexpected(owner.error());
    if (*owner)
        return **owner == member.id;
    const auto asMember = crypto::PublicKey::fromHex(key);
    const auto found = asMember ? m_store.activeMember(member.mesh, *asMember)
                                : Result<std::optional<store::MemberRecord>>(std::nullopt);
    if (!found)
        return std::unexpected(found.error());
    return !found->has_value();
}

Result<void> SessionKeys::keep(const QList<Session *> &connected, qint64 now)
{
    for (const Session *session : connected) {
        const QByteArray &key = session->client.sessionPubkey;
        if (key.isEmpty() || session->purpose == Purpose::Auxiliary)
            continue;
        if (const auto kept = m_store.claimSessionKey(session->member, key, now, maxSessionKeysOfMember); !kept)
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
    if (auto kept = keep(m_presences.all(), now); !kept)
        return kept;
    m_refreshedAt = steady;
    return {};
}

} // namespace meshtray::broker
