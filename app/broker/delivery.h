// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/metrics.h"
#include "broker/presences.h"
#include "broker/turn.h"
#include "broker/waitingcounts.h"
#include "core/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace meshtray::broker {

/// Brings waiting messages to the connections of their recipients: in the order of acceptance, at least once, and until
/// one of the recipient's connections has confirmed. What a connection may not have yet (its status holds it back, it
/// reads too slowly, too much is unconfirmed) stays in the store.
class Delivery : public QObject {
    Q_OBJECT
public:
    Delivery(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, Presences &presences,
             WaitingCounts &counts, Metrics &metrics);

    /// The client knows that it is connected: everything that waits for it goes out.
    void start(Session &session);
    /// A message was stored, and is on the disk. True when it was pushed to at least one connection at once.
    bool offer(const store::QueuedMessage &message);
    /// What was held back leaves when the status lets it.
    void statusChanged(Session &session);
    /// The client has read some of what was unsent.
    void resume(Session &session);

    void acknowledged(Session &session, const protocol::ClientAckFrame &ack);
    void ponged(Session &session, const QByteArray &payload);

private:
    static bool isUrgent(const store::QueuedMessage &message);
    static bool isFor(const Session &session, const store::QueuedMessage &message);
    static bool isEcho(const Session &session, const store::QueuedMessage &message);
    static store::QueueReader readerOf(const Session &session);
    bool mayHave(const Session &session, const store::QueuedMessage &message) const;
    bool canTakeMore(const Session &session) const;
    static bool isBehind(const Session &session);
    void drainAfterCommit(Session &session);
    void drain(Session &session);
    bool drainSome(Session &session);
    void push(Session &session, const store::QueuedMessage &message);

    void confirmed(const MemberId &recipient, const QList<qint64> &orders);
    void probe();
    void armRedelivery();
    void redeliver();
    void redeliver(Session &session, qint64 before);
    void rewind(Session &session, qint64 before);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    Presences &m_presences;
    WaitingCounts &m_counts;
    Metrics &m_metrics;

    QTimer m_probeTimer;
    QList<QPointer<Session>> m_toProbe;
    Alarm m_redelivery; ///< pending while anything is unconfirmed, or could not be read
};

} // namespace meshtray::broker
