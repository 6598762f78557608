// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"
#include "rawclient.h"
#include "support/manualclock.h"

#include <QPointer>
#include <QWebSocket>

using namespace meshtray;
using namespace meshtray::net;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What becomes of `/ws`, through real sockets on loopback.
class TestFrontWebSocket : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<Front> m_front;
    std::vector<WebSocketClient> m_clients;
    QStringList m_heard;
    quint16 m_port = 0;
    std::chrono::seconds m_wait{0};
    QHostAddress m_asked;

    QUrl url(const QString &rest) const { return QUrl(u"ws://127.0.0.1:%1%2"_s.arg(m_port).arg(rest)); }
    void keep(WebSocketClient client)
    {
        connect(client.socket.get(), &QWebSocket::textMessageReceived, this,
                [this](const QString &text) { m_heard.append(text); });
        m_clients.push_back(std::move(client));
    }
    bool waitForClient()
    {
        return QTest::qWaitFor([&] { return !m_clients.empty(); });
    }
    static QByteArray upgradeHead()
    {
        return "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }
    static QByteArray maskedHi() { return QByteArray("\x81\x82\0\0\0\0hi", 8); }

private Q_SLOTS:
    void init()
    {
        FrontLimits limits;
        limits.allowedOrigins = {"https://mesh.example"};
        m_front = std::make_unique<Front>(limits, m_clock);
        m_front->setWebSocketHandler([this](WebSocketClient client) { keep(std::move(client)); });
        m_front->setUpgradeGate([this](const QHostAddress &peer) {
            m_asked = peer;
            return m_wait;
        });
        const auto listening = m_front->listen({ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
        QVERIFY(listening);
        m_port = listening->first().port;
    }
    void cleanup()
    {
        m_clients.clear();
        m_front.reset();
        m_heard.clear();
    }

    void anUpgradeBecomesAWebSocket()
    {
        QWebSocket client;
        QSignalSpy opened(&client, &QWebSocket::connected);
        client.open(url(u"/ws?v=1"_s));
        QVERIFY(opened.wait());
        QVERIFY(waitForClient());
        QCOMPARE(m_clients.front().query, "v=1");
        QCOMPARE(m_clients.front().peer, QHostAddress(QHostAddress::LocalHost));

        client.sendTextMessage(u"ping"_s);
        QTRY_COMPARE(m_heard, QStringList{u"ping"_s});
        QSignalSpy answered(&client, &QWebSocket::textMessageReceived);
        m_clients.front().socket->sendTextMessage(u"pong"_s);
        QVERIFY(answered.wait());
    }

    void theHeadMayComeInPieces()
    {
        RawClient client(m_port);
        client.say(upgradeHead().first(40));
        QTRY_COMPARE(m_front->unauthenticated(), 1);
        client.say(upgradeHead().sliced(40));
        QVERIFY(client.waitForStatus(101));
    }

    void framesBeforeTheUpgradeAreRefused()
    {
        RawClient client(m_port);
        client.say(upgradeHead() + maskedHi());
        QVERIFY(client.waitForStatus(400));
        QVERIFY(m_heard.isEmpty());
    }

    void anUpgradeWithoutAKeyIsRefused()
    {
        RawClient client(m_port);
        client.say(upgradeHead().replace("Sec-WebSocket-Key", "X-Key"));
        QVERIFY(client.waitForEnd());
        QVERIFY(!client.heard().contains("101"));
        QTRY_COMPARE(m_front->unauthenticated(), 0);
    }

    void anAllowedOriginComesIn()
    {
        RawClient client(m_port);
        client.say(upgradeHead().replace("Host:", "Origin: https://mesh.example\r\nHost:"));
        QVERIFY(client.waitForStatus(101));
    }

    void aWebPageDoesNot()
    {
        RawClient client(m_port);
        client.say(upgradeHead().replace("Host:", "Origin: http://localhost\r\nHost:"));
        QVERIFY(client.waitForStatus(403));
    }

    void anUpgradedClientKeepsItsPlaceUntilReleased()
    {
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(waitForClient());
        QCOMPARE(m_front->unauthenticated(), 1);
        m_clients.front().ticket.release();
        QCOMPARE(m_front->unauthenticated(), 0);
        m_clients.clear();
        QCOMPARE(m_front->unauthenticated(), 0);
    }

    void theHeadDeadlineEndsWithTheUpgrade()
    {
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(waitForClient());
        m_clock.advance(1h);
        client.say(maskedHi());
        QTRY_COMPARE(m_heard, QStringList{u"hi"_s});
    }

    void theLargestMessageArrives()
    {
        QWebSocket client;
        connect(&client, &QWebSocket::connected, &client, [&] { client.sendTextMessage(QString(256 * 1024, u'x')); });
        client.open(url(u"/ws"_s));
        QTRY_COMPARE(m_heard.size(), 1);
        QCOMPARE(m_heard.first().size(), 256 * 1024);
    }

    void aLargerOneCloses1009()
    {
        QWebSocket client;
        QSignalSpy closed(&client, &QWebSocket::disconnected);
        connect(&client, &QWebSocket::connected, &client,
                [&] { client.sendTextMessage(QString(256 * 1024 + 1, u'x')); });
        client.open(url(u"/ws"_s));
        QVERIFY(closed.wait());
        QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
        QVERIFY(m_heard.isEmpty());
    }

    void anUnmaskedFrameCloses1002()
    {
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(client.waitForStatus(101));
        client.say(QByteArray("\x81\x02hi", 4));
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().contains(QByteArray("\x03\xea", 2))); // 1002
        QVERIFY(m_heard.isEmpty());
    }

    void aLaterUnmaskedFrameClosesToo_data()
    {
        const QByteArray large = QByteArray("\x82\xff\0\0\0\0\0\1\x11\x70\0\0\0\0", 14) + QByteArray(70'000, 'x');
        const QByteArray middling = QByteArray("\x82\xfe\x01\x2c\0\0\0\0", 8) + QByteArray(300, 'x');
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("behind a small one") << maskedHi();
        QTest::newRow("behind an empty one") << QByteArray("\x89\x80\0\0\0\0", 6) + maskedHi();
        QTest::newRow("behind one with two bytes of length") << middling + maskedHi();
        QTest::newRow("behind one with eight bytes of length") << large + maskedHi();
    }
    void aLaterUnmaskedFrameClosesToo()
    {
        QFETCH(QByteArray, before);
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(client.waitForStatus(101));
        client.say(before);
        QTRY_COMPARE(m_heard, QStringList{u"hi"_s});
        client.say(maskedHi().first(3)); // headers may come in pieces
        client.flush();
        QTest::qWait(0);
        client.say(maskedHi().sliced(3));
        QTRY_COMPARE(m_heard.size(), 2);
        client.say(QByteArray("\x81\x02no", 4));
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().contains(QByteArray("\x03\xea", 2))); // 1002
        QCOMPARE(m_heard, (QStringList{u"hi"_s, u"hi"_s}));
    }

    void maskedFramesOfAllSizesPass()
    {
        QWebSocket client;
        QList<qsizetype> sizes;
        for (const qsizetype size : {0, 1, 125, 126, 127, 65'535, 65'536, 200'000, 5, 256 * 1024, 0, 70'000})
            sizes.append(size);
        connect(&client, &QWebSocket::connected, &client, [&] {
            for (int round = 0; round < 5; ++round) {
                for (const qsizetype size : sizes)
                    client.sendTextMessage(QString(size, u'x'));
                client.ping("between"_ba);
            }
        });
        client.open(url(u"/ws"_s));
        QTRY_COMPARE(m_heard.size(), 5 * sizes.size());
        for (qsizetype i = 0; i < m_heard.size(); ++i)
            QCOMPARE(m_heard.at(i).size(), sizes.at(i % sizes.size()));
    }

    void whoIsBlockedGets429()
    {
        RawClient client(m_port);
        m_wait = 17s;
        client.say(upgradeHead());
        QVERIFY(client.waitForStatus(429));
        QVERIFY(client.heard().contains("\r\nRetry-After: 17\r\n"));
        QCOMPARE(m_asked, QHostAddress(QHostAddress::LocalHost));
        m_wait = 0s;
        RawClient later(m_port);
        later.say(upgradeHead());
        QVERIFY(later.waitForStatus(101));
    }

    void aDeletedClientTakesItsTcpSocketAlong()
    {
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(waitForClient());
        const QPointer<QTcpSocket> tcp = m_clients.front().socket->findChild<QTcpSocket *>();
        QVERIFY(tcp);
        QCOMPARE(tcp->socketOption(QAbstractSocket::LowDelayOption).toInt(), 1);
        m_clients.clear();
        QVERIFY(client.waitForEnd());
        QTRY_VERIFY(!tcp);
    }

    void closingLeavesUpgradedClientsAlone()
    {
        RawClient client(m_port);
        client.say(upgradeHead());
        QVERIFY(waitForClient());
        m_front.reset();
        client.say(maskedHi());
        QTRY_COMPARE(m_heard, QStringList{u"hi"_s});
    }
};

QTEST_GUILESS_MAIN(TestFrontWebSocket)
#include "test_frontwebsocket.moc"
