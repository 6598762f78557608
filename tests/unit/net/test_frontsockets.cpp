// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"
#include "rawclient.h"
#include "support/manualclock.h"

#include <QDir>
#include <QWebSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace meshtray;
using namespace meshtray::net;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// How the front sets up what it accepts.
class TestFrontSockets : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<Front> m_front;
    std::vector<WebSocketClient> m_clients;
    quint16 m_port = 0;

    /// The file descriptors of this process that are accepted ends of connections to `port`.
    static QList<int> acceptedEnds(quint16 port)
    {
        QList<int> ends;
        for (const QString &name :
             QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)) {
            const int fd = name.toInt();
            sockaddr_in own{};
            sockaddr_in peer{};
            socklen_t size = sizeof own;
            if (::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &size) != 0 || ntohs(own.sin_port) != port)
                continue;
            size = sizeof peer;
            if (::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) == 0)
                ends.append(fd);
        }
        return ends;
    }
    static bool isWithoutDelay(int fd)
    {
        int value = 0;
        socklen_t size = sizeof value;
        return ::getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &value, &size) == 0 && value != 0;
    }

private Q_SLOTS:
    void init()
    {
        m_front = std::make_unique<Front>(FrontLimits{}, m_clock);
        m_front->setWebSocketHandler([this](WebSocketClient client) { m_clients.push_back(std::move(client)); });
        const auto listening = m_front->listen({ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
        QVERIFY(listening);
        m_port = listening->first().port;
    }
    void cleanup()
    {
        m_clients.clear();
        m_front.reset();
    }

    void noSocketWaitsToSendSmallThings()
    {
        QWebSocket client;
        client.open(QUrl(u"ws://127.0.0.1:%1/ws"_s.arg(m_port)));
        QTRY_COMPARE(m_clients.size(), 1U);
        const QList<int> ends = acceptedEnds(m_port);
        QCOMPARE(ends.size(), 1);
        QVERIFY(isWithoutDelay(ends.first()));
    }

    void nothingIsCompressed()
    {
        RawClient client(m_port);
        client.say("GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                   "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                   "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n");
        QVERIFY(client.waitForStatus(101));
        QVERIFY(!client.heard().toLower().contains("sec-websocket-extensions"));
    }
};

QTEST_GUILESS_MAIN(TestFrontSockets)
#include "test_frontsockets.moc"
