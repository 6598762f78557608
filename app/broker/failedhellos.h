// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "core/clock.h"

#include <QHash>
#include <QHostAddress>

#include <deque>

namespace meshtray::broker {

/// Counts refused hellos of each address (of IPv6: of each /64), and says when one has had too many. What it remembers
/// is bounded, however many addresses an attacker has.
class FailedHellos {
public:
    FailedHellos(const BrokerConfig &config, Clock &clock);

    /// A hello from `peer` was refused for `code`. Those that say nothing against whoever sent it (a full mesh, a
    /// member who was banned) do not count.
    void note(const QHostAddress &peer, QByteArrayView code);

    /// How long nobody from there is let in; zero: not at all. Loopback is blocked only when that is configured.
    std::chrono::seconds blockedFor(const QHostAddress &peer) const;

    static constexpr qsizetype capacity = 4096; ///< addresses that are remembered
    qsizetype remembered() const { return m_suspects.size(); }

private:
    struct Suspect {
        std::deque<qint64> failedAt; ///< steady milliseconds within the window, oldest first
        qint64 blockedUntil = 0;     ///< steady milliseconds
    };
    bool isOver(const Suspect &suspect, qint64 now) const;
    void makeRoom(qint64 now);

    const BrokerConfig &m_config;
    Clock &m_clock;
    QHash<QHostAddress, Suspect> m_suspects;
};

} // namespace meshtray::broker
