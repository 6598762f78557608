// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "connectedclient.h"

#include <QTest>

#include <limits>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A connection whose clock is not its broker's.
class ConnectionClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { t = std::make_unique<test::ClientUnderTest>(); }

    void aWrongClockIsCorrectedAndTriedOnceMoreAtOnce()
    {
        t->connectSocket();
        const qint64 brokerTime = t->clock.wallMs() + 200'000;
        t->socket().inject(skewError(brokerTime));
        QVERIFY(t->is<Connecting>());
        QCOMPARE(t->network.attempts(), 2);
        QCOMPARE(t->client->clockSkewMs(), 200'000);
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), brokerTime);
        t->socket().inject(skewError(brokerTime));
        t->socket().end(1008, u"timestamp_skew"_s);
        QCOMPARE(t->network.attempts(), 2);
        QVERIFY(t->as<Reconnecting>().reason.contains(u"clock"_s));
    }

    void theSkewIsRememberedForLaterHellos()
    {
        t->connectSocket();
        t->socket().inject(skewError(t->clock.wallMs() - 3'600'000));
        t->becomeOpen();
        QVERIFY(t->is<Open>());
        t->socket().end(1001);
        t->waitForNextAttempt();
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), t->clock.wallMs() - 3'600'000);
    }

    void aSmallSkewIsShownButNotCorrected()
    {
        t->connectSocket();
        QJsonObject ack = t->helloAck();
        ack["serverTime"_L1] = t->clock.wallMs() - 700;
        t->socket().inject(ack);
        QCOMPARE(t->client->clockSkewMs(), -700);
        t->socket().end(1001);
        t->waitForNextAttempt();
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), t->clock.wallMs());
    }

    void aBrokerThatDoesNotTellItsTimeIsAskedByHttpAndTriedOnceMore()
    {
        t->connectSocket();
        auto &refused = t->socket();
        refused.inject(t->error(u"timestamp_skew"_s));
        QVERIFY(refused.isClosed());
        QVERIFY(t->is<Connecting>());
        QCOMPARE(t->network.timeQuestions(), 1);
        QCOMPARE(t->network.attempts(), 1);
        const qint64 brokerTime = t->clock.wallMs() - 7'200'000;
        t->network.tellTime(brokerTime);
        QCOMPARE(t->network.attempts(), 2);
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), brokerTime);
        t->socket().inject(t->helloAck()); // it does not tell its time here either
        QVERIFY(t->is<Open>());
        QCOMPARE(t->client->clockSkewMs(), -7'200'000);
    }

    void aWrongAnswerByHttpIsForgottenAndNotAskedForAgain()
    {
        t->connectSocket();
        t->socket().inject(t->error(u"timestamp_skew"_s));
        t->network.tellTime(1);
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), 1);
        t->socket().inject(t->error(u"timestamp_skew"_s));
        t->socket().end(1008, u"timestamp_skew"_s);
        QVERIFY(t->as<Reconnecting>().reason.contains(u"clock"_s));
        QCOMPARE(t->client->clockSkewMs(), 0);
        for (int i = 0; i < 20; ++i) {
            t->waitForNextAttempt();
            QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), t->clock.wallMs());
            t->socket().inject(t->error(u"timestamp_skew"_s));
            t->socket().end(1008, u"timestamp_skew"_s);
        }
        QCOMPARE(t->network.timeQuestions(), 1);
        QCOMPARE(t->network.attempts(), 22);
    }

    void withoutAnAnswerByHttpItWaitsLikeAnyFailureAndAsksAgain_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("no answer") << false;
        QTest::newRow("an answer without a time") << true;
    }

    void withoutAnAnswerByHttpItWaitsLikeAnyFailureAndAsksAgain()
    {
        QFETCH(bool, answers);
        for (int failures = 1; failures <= 3; ++failures) {
            t->connectSocket();
            t->socket().inject(t->error(u"timestamp_skew"_s));
            if (answers)
                t->network.tellTime(std::nullopt);
            else
                t->clock.advance(5s);
            QVERIFY(t->as<Reconnecting>().reason.contains(u"clock"_s));
            QCOMPARE(t->as<Reconnecting>().attempt, failures);
            QCOMPARE(t->network.timeQuestions(), failures);
            QCOMPARE(t->network.attempts(), failures);
            t->waitForNextAttempt();
        }
        QCOMPARE(t->client->clockSkewMs(), 0);
    }

    void anAnswerThatComesTooLateIsNotHeard_data()
    {
        QTest::addColumn<QString>("meanwhile");
        QTest::newRow("closed") << u"closed"_s;
        QTest::newRow("given up") << u"given up"_s;
        QTest::newRow("moved") << u"moved"_s;
    }

    void anAnswerThatComesTooLateIsNotHeard()
    {
        QFETCH(QString, meanwhile);
        t->connectSocket();
        t->socket().inject(t->error(u"timestamp_skew"_s));
        if (meanwhile == u"closed"_s)
            t->client->close();
        else if (meanwhile == u"given up"_s)
            t->clock.advance(5s);
        else
            t->client->setBrokerUrl(QUrl(u"ws://127.0.0.1:7901/ws"_s));
        const qsizetype attempts = t->network.attempts();
        t->network.tellTime(t->clock.wallMs() + 600'000);
        QCOMPARE(t->network.attempts(), attempts);
        QCOMPARE(t->client->clockSkewMs(), 0);
    }

    void impossibleTimesNeitherLoopNorOverflow_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::newRow("least") << std::numeric_limits<qint64>::min();
        QTest::newRow("most") << std::numeric_limits<qint64>::max();
        QTest::newRow("nothing") << qint64{0};
        QTest::newRow("before 1970") << qint64{-1};
    }

    void impossibleTimesNeitherLoopNorOverflow()
    {
        QFETCH(qint64, time);
        t->connectSocket();
        t->socket().inject(t->error(u"timestamp_skew"_s));
        t->network.tellTime(time);
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), t->clock.wallMs());
        t->socket().inject(t->error(u"timestamp_skew"_s));
        t->socket().end(1008, u"timestamp_skew"_s);
        QVERIFY(t->is<Reconnecting>());
        QCOMPARE(t->client->clockSkewMs(), 0);
        QCOMPARE(t->network.attempts(), 2);
    }

    void aClockThatWasSetRightIsMeasuredAgainOnWaking()
    {
        t->connectSocket();
        t->socket().inject(skewError(t->clock.wallMs() + 3'600'000));
        t->becomeOpen();
        QCOMPARE(t->client->clockSkewMs(), 3'600'000);
        int changes = 0;
        connect(t->client.get(), &BrokerClient::clockSkewChanged, this, [&] { ++changes; });
        t->clock.setWall(t->clock.wallMs() + 3'600'000);
        t->client->hurry();
        t->client->hurry();
        QCOMPARE(t->network.timeQuestions(), 1);
        t->network.tellTime(t->clock.wallMs() - 400);
        QCOMPARE(t->client->clockSkewMs(), -400);
        QCOMPARE(changes, 1);
        QVERIFY(t->is<Open>());
        t->client->hurry(); // nothing is known to be wrong any more
        QCOMPARE(t->network.timeQuestions(), 1);
    }

    void anotherBrokerHasAnotherClock()
    {
        t->connectSocket();
        t->socket().inject(skewError(t->clock.wallMs() + 3'600'000));
        t->becomeOpen();
        t->client->setBrokerUrl(QUrl(u"ws://127.0.0.1:7901/ws"_s));
        QCOMPARE(t->client->clockSkewMs(), 0);
        QCOMPARE(t->connectSocket().value("timestamp"_L1).toInteger(), t->clock.wallMs());
    }

    void anImpossibleServerTimeIsIgnored()
    {
        t->connectSocket();
        QJsonObject ack = t->helloAck();
        ack["serverTime"_L1] = qint64{9'000'000'000'000'000}; // in 285 000 years
        t->socket().inject(ack);
        QVERIFY(t->is<Open>());
        QCOMPARE(t->client->clockSkewMs(), 0);
    }

private:
    static QJsonObject skewError(qint64 serverTime)
    {
        QJsonObject frame = test::ClientUnderTest::error(u"timestamp_skew"_s, u"hello rejected: timestamp_skew"_s);
        frame["serverTime"_L1] = serverTime;
        return frame;
    }

    std::unique_ptr<test::ClientUnderTest> t;
};

QTEST_GUILESS_MAIN(ConnectionClockTest)
#include "test_connectionclock.moc"
