// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/kickedsessions.h"
#include "broker/link.h"
#include "broker/presences.h"
#include "broker/sessionkeys.h"
#include "broker/turn.h"
#include "core/clock.h"
#include "protocol/frames.h"

#include <expected>

namespace meshtray::broker {

/// How long an accepted hello's signature is remembered: twice as long as its timestamp can be right.
constexpr qint64 helloMemoryMs = 120'000;

/// Why a hello was turned away, as the client is told.
struct HelloRefusal {
    QByteArray code; ///< `error.code`, the close reason and the metric's label
    QString message;
    CloseCode closeCode = CloseCode::PolicyViolation;
};

/// The broker's door: decides who a hello lets in. The order of the checks is part of the protocol; first failure wins.
class Admission {
public:
    Admission(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn,
              const Presences &presences, SessionKeys &sessionKeys, const KickedSessions &kickedSessions);

    /// The member that said this hello. Its signature is remembered within the turn: the member may be told of its
    /// success only after the commit.
    std::expected<store::MemberRecord, HelloRefusal> admit(const protocol::HelloFrame &hello);
    /// The same for a launched session: the member that attests it.
    std::expected<store::MemberRecord, HelloRefusal> admit(const protocol::SessionHelloFrame &hello);

    static HelloRefusal unavailable();

private:
    std::optional<HelloRefusal> checkWithoutStore(const protocol::HelloFrame &hello, qint64 now) const;
    std::optional<HelloRefusal> checkWithoutStore(const protocol::SessionHelloFrame &hello, qint64 now) const;
    bool isFull(const QByteArray &mesh) const;
    std::expected<store::MemberRecord, HelloRefusal> findMember(const protocol::HelloFrame &hello);
    std::expected<store::MemberRecord, HelloRefusal> findParent(const protocol::HelloFrame &hello);
    std::expected<store::MemberRecord, HelloRefusal> findByKey(const protocol::HelloFrame &hello);
    bool isKicked(const store::MemberRecord &member, const protocol::HelloFrame &hello) const;
    HelloRefusal unknownOrRevoked(const MeshId &mesh, const crypto::PublicKey &key);
    std::optional<HelloRefusal> rememberSignature(const protocol::HelloFrame &hello, qint64 now);
    /// Whether a session's key is the member's from now on, or only while the connection lives.
    enum class Keeping { Remembered, Borrowed };
    std::optional<HelloRefusal> claimSessionKey(const protocol::HelloFrame &hello, const store::MemberRecord &member,
                                                qint64 now, Keeping keeping);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    const Presences &m_presences;
    SessionKeys &m_sessionKeys;
    const KickedSessions &m_kickedSessions;
};

} // namespace meshtray::broker
