// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "connectedclient.h"
#include "protocol/hello.h"

#include <QJsonArray>
#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<test::ClientUnderTest>(); }

    void nothingHappensBeforeItIsOpened()
    {
        t->clock.advance(1h);
        QCOMPARE(t->network.attempts(), 0);
        QVERIFY(t->is<Closed>());
    }

    void theWayToOpenLeadsThroughHelloAndAck()
    {
        t->client->open();
        QVERIFY(t->is<Connecting>());
        QCOMPARE(t->socket().url(), QUrl(u"ws://127.0.0.1:7900/ws"_s));
        QVERIFY(t->socket().hasSentNothing());
        t->socket().accept();
        QVERIFY(t->is<AwaitingAck>());
        QVERIFY(!t->socket().takeSent(u"hello"_s).isEmpty());
        t->socket().inject(t->helloAck());
        QCOMPARE(t->as<Open>().displayName, u"Ada"_s);
        QCOMPARE(t->states.size(), 3);
        QVERIFY(t->socket().hasSentNothing());
    }

    void theHelloIsSignedAndSaysWhoWeAre()
    {
        t->client->open();
        t->socket().accept();
        const auto frame = protocol::parseClientFrame(t->socket().takeText());
        QVERIFY(frame);
        const auto &hello = std::get<protocol::HelloFrame>(*frame);
        QVERIFY(!protocol::checkHello(hello, t->clock.wallMs()));
        QCOMPARE(hello.meshId, "mesh1"_ba);
        QCOMPARE(hello.memberId, "member1"_ba);
        QCOMPARE(hello.pubkey, t->client->keys().publicKey().toHex());
        QCOMPARE(hello.channel, "meshtray"_ba);
        QVERIFY(!hello.sessionId.isEmpty());
        QVERIFY(hello.pid);
        QVERIFY(!hello.cwd.isEmpty());
    }

    void aReturningClientNamesTheSameSession()
    {
        const QJsonValue before = t->connectSocket().value("sessionId"_L1);
        t->socket().end(1006);
        t->waitForNextAttempt();
        QCOMPARE(t->connectSocket().value("sessionId"_L1), before);
    }

    void openingTwiceIsOpeningOnce()
    {
        t->client->open();
        t->client->open();
        QCOMPARE(t->network.attempts(), 1);
    }

    void aHelloWithoutAnAckIsGivenUpAfterFiveSeconds()
    {
        t->connectSocket();
        t->clock.advance(4'999ms);
        QVERIFY(t->is<AwaitingAck>());
        const auto *socket = &t->socket();
        t->clock.advance(1ms);
        QVERIFY(t->is<Reconnecting>());
        QVERIFY(socket->isClosed());
        QVERIFY(!t->as<Reconnecting>().reason.isEmpty());
    }

    void failuresAreCountedUntilTheAck()
    {
        t->client->open();
        for (int failures = 1; failures <= 8; ++failures) {
            t->socket().end(1006, u"Connection refused"_s);
            const auto state = t->as<Reconnecting>();
            QCOMPARE(state.attempt, failures);
            QCOMPARE(state.reason, u"Connection refused"_s);
            const qint64 cap = std::min(1000 << (failures - 1), 30000);
            QVERIFY(state.retryAtMs - t->clock.steadyMs() <= cap);
            t->waitForNextAttempt();
            QCOMPARE(t->as<Connecting>().attempt, failures);
        }
        t->becomeOpen();
        t->socket().end(1006);
        QCOMPARE(t->as<Reconnecting>().attempt, 1);
    }

    void hurryTriesNowRatherThanLater()
    {
        t->client->open();
        t->socket().end(1006);
        QVERIFY(t->is<Reconnecting>());
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 2);
        QVERIFY(t->is<Connecting>());
        t->clock.advance(30s); // the wait that was cut short does not come back
        QCOMPARE(t->network.attempts(), 2);
    }

    void hurryDoesNotTouchAnAttemptUnderWay()
    {
        t->client->open();
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 1);
        t->connectSocket();
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 1);
        QVERIFY(t->is<AwaitingAck>());
    }

    void hurryAsksAnOpenSocketWhetherItStillLives()
    {
        t->becomeOpen();
        t->client->hurry();
        QCOMPARE(t->socket().pings(), 1);
        t->clock.advance(3s);
        QVERIFY(t->is<Reconnecting>());
    }

    void afterWakingADeadSocketIsNoticedWithinFiveSecondsHoweverOftenItIsTold()
    {
        t->becomeOpen();
        auto &dead = t->socket();
        t->clock.advance(24s); // what went by before the sleep
        t->client->hurry();    // the clock has jumped
        t->clock.advance(1s);
        t->client->hurry(); // the session manager says so too
        t->clock.advance(1s);
        t->client->hurry(); // the network is back
        QCOMPARE(t->network.attempts(), 1);
        t->clock.advance(1s);
        QVERIFY(t->is<Reconnecting>());
        QVERIFY(dead.isClosed());
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 2);
    }

    void hurryDoesNotOpenWhatWasClosed()
    {
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 0);
    }

    void aSilentBrokerIsLeftAndLookedForAgain()
    {
        t->becomeOpen();
        t->clock.advance(25s);
        QCOMPARE(t->socket().pings(), 1);
        t->socket().pong();
        t->clock.advance(25s);
        QCOMPARE(t->socket().pings(), 2);
        auto &socket = t->socket();
        t->clock.advance(10s);
        QVERIFY(socket.isClosed());
        QVERIFY(t->states.last().index() != ConnectionState(Open{}).index());
    }

    void closedOnPurposeStaysClosed()
    {
        t->becomeOpen();
        auto &socket = t->socket();
        t->client->close();
        QVERIFY(t->is<Closed>());
        QVERIFY(socket.isClosed());
        t->clock.advance(1h);
        QCOMPARE(t->network.attempts(), 1);
        t->client->open();
        QCOMPARE(t->network.attempts(), 2);
    }

    void closingDuringTheWaitEndsIt()
    {
        t->client->open();
        t->socket().end(1006);
        t->client->close();
        t->clock.advance(1h);
        QCOMPARE(t->network.attempts(), 1);
    }

    void aDroppedSocketHasNothingMoreToSay()
    {
        t->becomeOpen();
        auto &socket = t->socket();
        t->client->close();
        socket.inject(t->push(u"m1"_s));
        socket.end(4002);
        QVERIFY(t->is<Closed>());
        QVERIFY(t->pushes.isEmpty());
    }

    void kickAndBanStopTheLoop_data()
    {
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("kicked") << 4001 << "kicked"_ba;
        QTest::newRow("banned") << 4002 << "banned"_ba;
    }

    void kickAndBanStopTheLoop()
    {
        QFETCH(int, closeCode);
        QFETCH(QByteArray, code);
        t->becomeOpen();
        t->socket().end(closeCode);
        QCOMPARE(t->as<Rejected>().code, code);
        QVERIFY(!t->as<Rejected>().reason.isEmpty());
        t->clock.advance(1h);
        t->client->hurry();
        QCOMPARE(t->network.attempts(), 1);
        t->client->open(); // the person may try again
        QCOMPARE(t->network.attempts(), 2);
    }

    void aRevokedMemberIsToldSoInTheBrokersWords()
    {
        t->connectSocket();
        auto &socket = t->socket();
        socket.inject(t->error(u"revoked"_s, u"You've been removed from \"ops\"."_s));
        QCOMPARE(t->as<Rejected>().code, "revoked"_ba);
        QCOMPARE(t->as<Rejected>().reason, u"You've been removed from \"ops\"."_s);
        QVERIFY(socket.isClosed());
    }

    void anotherRefusalIsTheReasonOfTheWait()
    {
        t->connectSocket();
        t->socket().inject(t->error(u"capacity"_s, u"mesh at connection capacity"_s));
        t->socket().end(1008, u"capacity"_s);
        QCOMPARE(t->as<Reconnecting>().reason, u"mesh at connection capacity"_s);
    }

    void aFewUnreadableFramesAreForgiven()
    {
        t->becomeOpen();
        for (int i = 0; i < 10; ++i)
            t->socket().inject("}{ not a frame"_ba);
        QVERIFY(t->is<Open>());
        t->clock.advance(20s);
        t->socket().inject("[]"_ba);
        QVERIFY(t->is<Reconnecting>());
    }

    void unreadableFramesFarApartAreForgiven()
    {
        t->becomeOpen();
        for (int i = 0; i < 40; ++i) {
            t->socket().inject("null"_ba);
            t->clock.advance(8s);
            t->socket().pong();
        }
        QVERIFY(t->is<Open>());
    }

    void framesOfTheFutureAreIgnored()
    {
        t->becomeOpen();
        for (int i = 0; i < 100; ++i)
            t->socket().inject(QJsonObject{{u"type"_s, u"peers_list"_s}, {u"peers"_s, QJsonArray()}});
        t->socket().inject(t->helloAck());
        t->socket().inject(t->ack("nobody"));
        QVERIFY(t->is<Open>());
        QCOMPARE(t->states.size(), 3);
    }

    void aListenerMayCloseFromWithinTheNews()
    {
        connect(t->client.get(), &BrokerClient::stateChanged, t->client.get(), [this] {
            if (t->is<Open>())
                t->client->close();
        });
        t->becomeOpen();
        QVERIFY(t->is<Closed>());
    }

    void theClientMayGoAtAnyTime()
    {
        t->becomeOpen();
        t->client.reset();
        t->clock.advance(1h);
        QCOMPARE(t->clock.pending(), 0);
    }

private:
    std::unique_ptr<test::ClientUnderTest> t;
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "test_connection.moc"
