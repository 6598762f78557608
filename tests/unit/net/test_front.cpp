// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/front.h"
#include "rawclient.h"
#include "support/manualclock.h"

#include <QTcpServer>

using namespace meshtray;
using namespace meshtray::net;
using namespace meshtray::test;
using namespace std::chrono_literals;

/// The HTTP side of the front, through real sockets on loopback.
class TestFront : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<Front> m_front;
    QList<HttpRequest> m_requests;
    quint16 m_port = 0;

    void open(const FrontLimits &limits = {})
    {
        m_front = std::make_unique<Front>(limits, m_clock);
        m_front->setHttpHandler([this](const HttpRequest &request) {
            m_requests.append(request);
            return HttpResponse::text(200, "hello");
        });
        const auto listening = m_front->listen({ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
        QVERIFY(listening);
        m_port = listening->first().port;
    }
    static FrontLimits withPlaces(const AdmissionLimits &places)
    {
        FrontLimits limits;
        limits.unauthenticated = places;
        return limits;
    }
    bool everyoneCounted(int count)
    {
        return QTest::qWaitFor([&] { return m_front->unauthenticated() == count; });
    }

private Q_SLOTS:
    void init() { m_requests.clear(); }
    void cleanup() { m_front.reset(); }

    void aRequestReachesTheHandlerWhole()
    {
        open();
        RawClient client(m_port);
        client.say("POST /join?x=1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\nX-Some: Thing\r\nContent-Length: 4\r\n\r\nbo");
        client.say("dy");
        QVERIFY(client.waitForStatus(200));
        QCOMPARE(m_requests.size(), 1);
        const HttpRequest &request = m_requests.first();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path(), "/join");
        QCOMPARE(request.query(), "x=1");
        QCOMPARE(request.headers.value("x-some"), "Thing");
        QCOMPARE(request.body, "body");
        QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
    }

    void aConnectionServesOneRequest()
    {
        open();
        RawClient client(m_port);
        client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForBody("hello"));
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().contains("Connection: close"));
        QVERIFY(everyoneCounted(0));
    }

    void keepAliveServesTheNextRequestToo()
    {
        open();
        RawClient client(m_port);
        const QByteArray request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n";
        client.say(request + request); // the second one right behind the first
        QVERIFY(QTest::qWaitFor([&] { return client.heard().count("hello") == 2; }));
        client.say(request);
        QVERIFY(QTest::qWaitFor([&] { return client.heard().count("hello") == 3; }));
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    }

    void aHeadRequestGetsNoBody()
    {
        open();
        RawClient client(m_port);
        client.say("HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().contains("Content-Length: 5"));
        QVERIFY(client.heard().endsWith("\r\n\r\n"));
    }

    void theDateIsTheBrokersClock()
    {
        open();
        m_clock.setWall(0);
        RawClient client(m_port);
        client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(client.waitForStatus(200));
        QVERIFY(client.heard().contains("\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n"));
    }

    void aClientThatWaitsForContinueIsToldTo()
    {
        open();
        RawClient client(m_port);
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QVERIFY(client.waitForStatus(100));
        client.say("ok");
        QVERIFY(client.waitForBody("hello"));
    }

    void requestsThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto post = [](const QByteArray &lines) {
            return "POST / HTTP/1.1\r\nHost: localhost\r\n" + lines + "\r\n";
        };
        QTest::newRow("notHttp") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("duplicateLength") << post("Content-Length: 1\r\nContent-Length: 1\r\n") << 400;
        QTest::newRow("negativeLength") << post("Content-Length: -1\r\n") << 400;
        QTest::newRow("chunked") << post("Transfer-Encoding: chunked\r\n") << 411;
        QTest::newRow("tooLargeABody") << post("Content-Length: 65537\r\n") << 413;
        QTest::newRow("tooLargeAHead") << post("X: " + QByteArray(9000, 'x') + "\r\n") << 431;
        QTest::newRow("foreignOrigin") << post("Origin: https://evil.example\r\n") << 403;
        QTest::newRow("foreignHost") << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 403;
        QTest::newRow("noHost") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("upgradeElsewhere")
            << QByteArray("GET /wss HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n")
            << 404;
        QTest::newRow("upgradeToSomethingElse")
            << QByteArray("GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n") << 404;
    }
    void requestsThatAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        open();
        RawClient client(m_port);
        client.say(request);
        QVERIFY(client.waitForStatus(status));
        QVERIFY(m_requests.isEmpty());
        client.close();
        QVERIFY(everyoneCounted(0));
    }

    void theLargestBodyIsTaken()
    {
        open();
        RawClient client(m_port);
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 65536\r\n\r\n" + QByteArray(65536, 'b'));
        QVERIFY(client.waitForStatus(200));
        QCOMPARE(m_requests.first().body.size(), 65536);
    }

    void aRefusalArrivesThoughTheBodyIsStillBeingSent()
    {
        open();
        RawClient client(m_port);
        const QByteArray body(4 * 1024 * 1024, 'b');
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + QByteArray::number(body.size()) +
                   "\r\n\r\n" + body);
        QVERIFY(client.waitForStatus(413));
        QVERIFY(QTest::qWaitFor([&] { return client.bytesToWrite() == 0; })); // nobody cut it short
    }

    void aLingeringConnectionEndsAtItsDeadline()
    {
        open();
        RawClient client(m_port);
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999\r\n\r\n");
        QVERIFY(client.waitForStatus(413));
        QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
        m_clock.advance(2s);
        QVERIFY(client.waitForEnd());
        QVERIFY(everyoneCounted(0));
    }

    void aSilentClientIsDroppedAtTheHeadDeadline()
    {
        open();
        RawClient client(m_port);
        QVERIFY(everyoneCounted(1));
        m_clock.advance(4999ms);
        QCOMPARE(m_front->unauthenticated(), 1);
        m_clock.advance(1ms);
        QVERIFY(client.waitForEnd());
        QVERIFY(client.heard().isEmpty());
    }

    void aTricklingHeadDoesNotMoveItsDeadline()
    {
        open();
        RawClient client(m_port);
        client.say("GET / HTTP/1.1\r\n");
        QVERIFY(everyoneCounted(1));
        m_clock.advance(3s);
        client.say("Host: localhost\r\n");
        QVERIFY(client.waitForStart());
        m_clock.advance(2s);
        QVERIFY(client.waitForEnd() || client.waitForStatus(408));
        QVERIFY(m_requests.isEmpty());
    }

    void aBodyThatStopsIsGivenUpAtItsDeadline()
    {
        open();
        RawClient client(m_port);
        client.say("POST / HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QVERIFY(client.waitForStatus(100)); // now it waits for the body
        client.forgetHeard();
        m_clock.advance(10s);
        QVERIFY(client.waitForStatus(408));
    }

    void oneAddressHasOnlySoManyPlaces()
    {
        open(withPlaces({.inAll = 64, .perAddress = 2}));
        RawClient first(m_port);
        RawClient second(m_port);
        QVERIFY(everyoneCounted(2));
        RawClient third(m_port);
        QVERIFY(third.waitForStatus(503));
        QVERIFY(third.waitForEnd());
        first.close();
        QVERIFY(everyoneCounted(1));
        RawClient fourth(m_port);
        QVERIFY(everyoneCounted(2));
    }

    void thereAreOnlySoManyPlacesInAll()
    {
        open(withPlaces({.inAll = 1, .perAddress = 16}));
        RawClient first(m_port);
        QVERIFY(everyoneCounted(1));
        RawClient second(m_port);
        QVERIFY(second.waitForStatus(503));
    }

    void tlsIsNotWaitedFor()
    {
        open();
        RawClient client(m_port);
        client.say(QByteArray("\x16\x03\x01\x02\x00", 5));
        QVERIFY(client.waitForEnd());
    }

    void aTakenPortIsNamed()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, 0));
        Front front({}, m_clock);
        const auto listening = front.listen({ListenAddress{QHostAddress(QHostAddress::LocalHost), 0},
                                             ListenAddress{QHostAddress(QHostAddress::LocalHost), other.serverPort()}});
        QVERIFY(!listening);
        QCOMPARE(listening.error().code, ErrorCode::Unavailable);
        QVERIFY(listening.error().message.contains(QString::number(other.serverPort())));
    }

    void itListensOnSeveralAddresses()
    {
        Front front({}, m_clock);
        const ListenAddress any{QHostAddress(QHostAddress::LocalHost), 0};
        const auto listening = front.listen({any, any});
        QVERIFY(listening);
        QCOMPARE(listening->size(), 2);
        for (const ListenAddress &address : *listening) {
            RawClient client(address.port);
            client.say("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(client.waitForStatus(404)); // nobody handles requests here
        }
    }

    void closingDropsConnectionsAndPort()
    {
        open();
        RawClient client(m_port);
        QVERIFY(everyoneCounted(1));
        m_front->close();
        QVERIFY(client.waitForEnd());
        QCOMPARE(m_front->unauthenticated(), 0);
        QTcpServer next;
        QVERIFY(next.listen(QHostAddress::LocalHost, m_port));
    }

    void closingDropsEveryKeptConnection()
    {
        open();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_port));
            clients.back()->say("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive\r\n\r\n");
            QVERIFY(clients.back()->waitForBody("hello"));
        }
        QCOMPARE(m_front->unauthenticated(), 6);
        m_front->close();
        QCOMPARE(m_front->unauthenticated(), 0);
        for (const auto &client : clients)
            QVERIFY(client->waitForEnd());
    }
};

QTEST_GUILESS_MAIN(TestFront)
#include "test_front.moc"
