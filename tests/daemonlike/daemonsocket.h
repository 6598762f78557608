// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>

#include <functional>
#include <memory>

namespace meshtray::test {

/// What the daemon of today's command-line client does with one WebSocket: it waits 5 s for the hello_ack and 1, 2, 4,
/// 8, 16, then 30 s between attempts, pings every 30 s, and gives up a socket on which nothing came for 75 s. No close
/// code is the last word to it. Written from the description of the protocol, with nothing of our client in it.
class DaemonSocket : public QObject {
    Q_OBJECT
public:
    /// `makeHello`: called for each attempt, since a hello carries the time.
    DaemonSocket(QUrl url, Clock &clock, std::function<QJsonObject()> makeHello);
    ~DaemonSocket() override;

    void open();
    /// Ends it for good, as a program that ends does.
    void close();
    bool isOpen() const { return m_state == State::Open; }
    void send(const QJsonObject &frame);

    /// The connection is reset; both ends know at once.
    void tear();
    /// This end gives the connection up, and the broker cannot know: it stays up, deaf and dumb, for as long as a
    /// broker needs to notice a dead one.
    void strand();

    /// Asks the broker for a sign that it has dealt with everything sent until now.
    void mark();
    /// It has given it, or there is nobody who could: nothing is under way on this socket.
    bool isSettled() const;

    int attempts() const { return m_attempts; }
    /// The reasons the broker gave for closing, in order.
    const QStringList &closeReasons() const { return m_closeReasons; }

Q_SIGNALS:
    void opened();
    void heard(const QJsonObject &frame);
    void lost();

private:
    enum class State { Idle, Connecting, AwaitingAck, Open, Waiting };
    void connectAgain();
    void hear(const QString &text);
    void watch();
    void ended();
    void drop();

    const QUrl m_url;
    Clock &m_clock;
    const std::function<QJsonObject()> m_makeHello;
    std::unique_ptr<QWebSocket> m_socket;
    State m_state = State::Idle;
    Alarm m_timer; ///< the ack's deadline, or the next attempt
    Alarm m_ping;
    Alarm m_silence;
    int m_failures = 0;
    int m_attempts = 0;
    int m_marks = 0;
    int m_answeredMarks = 0;
    QStringList m_closeReasons;
};

} // namespace meshtray::test
