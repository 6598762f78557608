// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/heartbeat.h"
#include "support/manualclock.h"

#include <QTest>

using namespace meshtray::broker;
using namespace meshtray::test;
using namespace std::chrono_literals;

/// When the broker pings, and when it gives a client up.
class TestHeartbeat : public QObject {
    Q_OBJECT

    struct Client {
        ManualClock clock;
        int pings = 0;
        int deaths = 0;
        Heartbeat heartbeat{clock, {30s, 75s}, [this] { ++pings; }, [this] { ++deaths; }};
    };

private Q_SLOTS:
    void aClientThatAnswersLives()
    {
        Client client;
        client.heartbeat.start();
        for (int i = 1; i <= 20; ++i) {
            client.clock.advance(30s);
            QCOMPARE(client.pings, i);
            client.heartbeat.ponged();
        }
        QCOMPARE(client.deaths, 0);
    }

    void aSilentClientIsGivenUpAfterTheDeadline()
    {
        Client client;
        client.heartbeat.start();
        client.clock.advance(30s);
        client.heartbeat.ponged();
        client.clock.advance(74s);
        QCOMPARE(client.deaths, 0);
        client.clock.advance(1s);
        QCOMPARE(client.deaths, 1);
        client.clock.advance(10min);
        QCOMPARE(client.deaths, 1);
    }

    void nothingHappensAfterStopping()
    {
        Client client;
        client.heartbeat.start();
        client.heartbeat.stop();
        client.clock.advance(10min);
        QCOMPARE(client.pings, 0);
        QCOMPARE(client.deaths, 0);
    }
};

QTEST_GUILESS_MAIN(TestHeartbeat)
#include "test_heartbeat.moc"
