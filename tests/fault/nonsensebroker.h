// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "frametap.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>
#include <functional>

namespace meshtray::test {

class NonsensePeer;

/// One kind of nonsense: what is done at each moment of a connection. What is left out is done as it should be.
struct Nonsense {
    enum class Outcome {
        Stays,       ///< the client bears it, as a broker of the future might do it
        EnduresIt,   ///< the same, and it does not end
        Leaves,      ///< the client ends the connection, or the broker has
        IsLeftOrNot, ///< it does not end, and the client may have enough of it
        IsRejected,  ///< the client takes it for a "you are not wanted" and stops
    };
    using Moment = std::function<void(NonsensePeer &)>;

    QByteArray name;
    Outcome outcome = Outcome::Leaves;
    Moment onConnection = {};
    Moment onHead = {};  ///< the request has come; else it is answered well
    Moment onHello = {}; ///< the first frame has come; else nothing follows
};

/// One connection of a client, seen from the broker.
class NonsensePeer : public QObject {
    Q_OBJECT
public:
    using Source = std::function<QByteArray()>;

    NonsensePeer(QTcpSocket *socket, const Nonsense &nonsense, std::atomic<bool> &isAnswered, QObject *parent);

    void say(const QByteArray &bytes) { m_socket->write(bytes); }
    /// The right answer to the request; `more`: further lines of the head.
    void upgrade(const QByteArray &more = {});
    /// Writes what `source` gives, as fast as the client takes it, until that is empty or the client has gone.
    void pour(Source source);
    void stopReading();
    void close() { m_socket->disconnectFromHost(); }
    void reset();

private:
    void read();
    void hear(const FrameTap::Frame &frame);
    void pourOn();
    void mark();

    QTcpSocket *m_socket; ///< our child
    const Nonsense &m_nonsense;
    std::atomic<bool> &m_isAnswered;
    FrameTap m_tap;
    Source m_source;
    bool m_isUpgraded = false;
    bool m_isGreeted = false;
};

/// A server that does one kind of nonsense to whoever connects; in a thread of its own, so that it can be as fast as
/// it likes.
class NonsenseBroker {
public:
    NonsenseBroker();
    ~NonsenseBroker();

    quint16 port() const { return m_port; }
    /// From the next connection on.
    void play(const Nonsense &nonsense);
    int connections() const { return m_connections; }
    /// True when a client has answered the ping behind the nonsense: it has read everything.
    bool isAnswered() const { return m_isAnswered; }

private:
    void admit();

    QThread m_thread;
    QTcpServer *m_server; ///< lives in the thread, ends with it
    Nonsense m_nonsense;  ///< of the thread
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::atomic<bool> m_isAnswered = false;
};

} // namespace meshtray::test
