// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/backoff.h"
#include "client/brokerclient.h"
#include "client/brokertime.h"
#include "client/floodguard.h"
#include "client/heartbeat.h"
#include "client/outbox.h"
#include "client/ownpresence.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace meshtray::client {

/// The states of BrokerClient and what leads from one to the next. See BrokerClient for what is promised outside.
class Connection : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds helloPatience{5};

    Connection(Membership membership, crypto::KeyPair keys, TransportFactory transports, Clock &clock);
    ~Connection() override;

    const Membership &membership() const { return m_membership; }
    const crypto::KeyPair &keys() const { return m_keys; }
    const ConnectionState &state() const { return m_state; }
    qint64 clockSkewMs() const { return m_brokerTime.skewMs(); }
    Outbox &outbox() { return m_outbox; }
    OwnPresence &presence() { return m_presence; }

    void open();
    void close();
    void hurry();
    void setBrokerUrl(const QUrl &url);
    void confirm(const protocol::PushFrame &push);
    bool askForPeers();

Q_SIGNALS:
    void stateChanged();
    void clockSkewChanged();
    void pushed(const meshtray::protocol::PushFrame &push);
    void peersListed(const meshtray::protocol::PeersListFrame &list);

private:
    void attempt();
    void sayHello();
    void retryLater(const QString &reason);
    void reject(Rejected rejected);
    void dropTransport();
    void moveTo(ConnectionState state);

    void handleEnd(int closeCode, const QString &reason);
    void handleText(const QByteArray &text);
    void handle(const protocol::HelloAckFrame &ack);
    void handle(const protocol::AckFrame &ack);
    void handle(const protocol::PushFrame &push);
    void handle(const protocol::ErrorFrame &error);
    void handle(const protocol::PeersListFrame &list);
    void handle(const protocol::UnknownFrame &unknown);
    void handleHelloRefusal(const protocol::ErrorFrame &error);
    void handleWrongTime(std::optional<qint64> serverTime);
    void askTimeAndTryAgain();
    void checkClockAgain();

    template <class State>
    bool is() const
    {
        return std::holds_alternative<State>(m_state);
    }

    Membership m_membership;
    crypto::KeyPair m_keys;
    TransportFactory m_transports;
    Clock &m_clock;
    const QByteArray m_sessionId; ///< one for our lifetime: a broker may recognise who comes back

    ConnectionState m_state = Closed{};
    std::unique_ptr<Transport> m_transport; ///< of Connecting, AwaitingAck and Open
    Alarm m_alarm;                          ///< for the hello's ack, or for the next attempt
    Backoff m_backoff;
    BrokerTime m_brokerTime;
    bool m_clockCorrected = false;           ///< once for each time that we get in
    std::unique_ptr<QObject> m_timeQuestion; ///< while the broker is asked for the time
    QString m_refusal;                       ///< what the broker said before it closed
    FloodGuard m_unreadable;
    Heartbeat m_heartbeat;
    Outbox m_outbox;
    OwnPresence m_presence;
};

} // namespace meshtray::client
