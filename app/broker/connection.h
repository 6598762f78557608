// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/admission.h"
#include "broker/brokerconfig.h"
#include "broker/heartbeat.h"
#include "broker/link.h"
#include "broker/session.h"
#include "core/clock.h"
#include "net/front.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <expected>
#include <memory>
#include <variant>

namespace meshtray::broker {

/// What a connection needs of the broker behind it.
class ConnectionHost {
public:
    ConnectionHost() = default;
    ConnectionHost(const ConnectionHost &) = delete;
    ConnectionHost &operator=(const ConnectionHost &) = delete;
    virtual ~ConnectionHost() = default;

    using Verdict = std::expected<std::unique_ptr<Session>, HelloRefusal>;
    /// `peer`: where the client comes from.
    virtual Verdict admit(const protocol::HelloFrame &hello, const QHostAddress &peer, Link &link) = 0;
    virtual Verdict admit(const protocol::SessionHelloFrame &hello, const QHostAddress &peer, Link &link) = 0;
    /// Runs `task` when what admit() wrote is on the disk, or with the error when it is not.
    virtual void whenAdmitted(std::function<void(const Result<void> &)> task) = 0;
    /// hello_ack is out; pushes may follow.
    virtual void started(Session &session) = 0;
    virtual void received(Session &session, const protocol::ClientFrame &frame) = 0;
    virtual void receivedTooMuch(Session &session, QByteArrayView text) = 0;
    virtual void ponged(Session &session, const QByteArray &payload) = 0;
    /// The client has read on; there is room for more.
    virtual void writable(Session &session) = 0;
    /// A connection or a frame was refused: for the metrics.
    virtual void rejectedConnection(QByteArrayView reason) = 0;
    virtual void rejectedFrame(QByteArrayView reason) = 0;
};

/// One client's socket, from the upgrade to its end: the hello and its deadline, what a frame may be, pings, slow
/// readers, closing. It knows nothing of what frames mean.
class Connection : public QObject, public Link {
    Q_OBJECT
public:
    Connection(net::WebSocketClient client, const BrokerConfig &config, Clock &clock, ConnectionHost &host);
    ~Connection() override;

    void send(const QByteArray &frame) override;
    void ping(const QByteArray &payload) override;
    qint64 unsentBytes() const override;
    void close(CloseCode code, const QByteArray &reason) override;
    /// Ends it without a word.
    void abort();

    /// Nothing before the hello was accepted and after the end.
    Session *session() const;

Q_SIGNALS:
    /// The socket is gone. Emitted once; the connection can be deleted later.
    void ended();

private:
    struct AwaitingHello {
        net::AdmissionTicket ticket;
    };
    /// The hello was accepted, but is not on the disk yet. A client that does not wait for the ack is heard after it.
    struct Acknowledging {
        std::unique_ptr<Session> session;
        QByteArrayList early;
    };
    struct Authenticated {
        std::unique_ptr<Session> session;
    };
    struct Closing {
        std::unique_ptr<Session> session; ///< kept until the socket is gone
    };

    void receive(const QByteArray &text);
    void hear(AwaitingHello &state, const QByteArray &text);
    void hear(Acknowledging &state, const QByteArray &text);
    void hear(Authenticated &state, const QByteArray &text);
    void hear(Closing &, const QByteArray &) { }

    void enter(ConnectionHost::Verdict verdict);
    void acknowledge(const Result<void> &remembered);
    void refuse(const HelloRefusal &refusal);
    void malformed(const QByteArray &text, const QString &why);
    void watchReader();
    void transmit(const QByteArray &frame);

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_transport; ///< a child of the socket
    const QHostAddress m_peer;
    const BrokerConfig &m_config;
    Clock &m_clock;
    ConnectionHost &m_host;
    std::variant<AwaitingHello, Acknowledging, Authenticated, Closing> m_state;
    Alarm m_deadline;   ///< of the hello; of the close handshake
    Alarm m_slowReader; ///< pending while too much is unsent
    Heartbeat m_heartbeat;
    QList<qint64> m_malformedAt; ///< steady milliseconds
};

} // namespace meshtray::broker
