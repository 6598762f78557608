// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/heartbeat.h"
#include "support/manualclock.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::client;
using namespace std::chrono_literals;

class HeartbeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_pings = 0;
        m_lost = 0;
    }

    void aPingGoesOutEveryTwentyFiveSeconds()
    {
        m_heart.start();
        m_clock.advance(24'999ms);
        QCOMPARE(m_pings, 0);
        m_clock.advance(1ms);
        QCOMPARE(m_pings, 1);
        m_clock.advance(2s);
        m_heart.pong();
        m_clock.advance(25s);
        QCOMPARE(m_pings, 2);
        QCOMPARE(m_lost, 0);
    }

    void aPongThatDoesNotComeInTenSecondsIsALoss()
    {
        m_heart.start();
        m_clock.advance(25s + 9'999ms);
        QCOMPARE(m_lost, 0);
        m_clock.advance(1ms);
        QCOMPARE(m_lost, 1);
        m_clock.advance(1h);
        QCOMPARE(m_lost, 1);
        QCOMPARE(m_pings, 1);
    }

    void aProbePingsAtOnceAndAllowsThreeSeconds()
    {
        m_heart.start();
        m_heart.probe();
        QCOMPARE(m_pings, 1);
        m_clock.advance(2'999ms);
        QCOMPARE(m_lost, 0);
        m_clock.advance(1ms);
        QCOMPARE(m_lost, 1);
    }

    void anAnsweredProbeGoesOnAsUsual()
    {
        m_heart.start();
        m_heart.probe();
        m_heart.pong();
        m_clock.advance(25s);
        QCOMPARE(m_pings, 2);
        QCOMPARE(m_lost, 0);
    }

    void askingForAnotherProbeDoesNotPutTheEndOff()
    {
        m_heart.start();
        m_heart.probe();
        m_clock.advance(2'999ms);
        m_heart.probe();
        m_clock.advance(1ms);
        QCOMPARE(m_lost, 1);
        QCOMPARE(m_pings, 1);
    }

    void aProbeShortensTheWaitForAPong()
    {
        m_heart.start();
        m_clock.advance(26s);
        m_heart.probe();
        QCOMPARE(m_pings, 2);
        m_clock.advance(3s);
        QCOMPARE(m_lost, 1);
        m_clock.advance(1h);
        QCOMPARE(m_lost, 1);
    }

    void pongsThatNobodyAskedForDoNotPutOffThePing()
    {
        m_heart.start();
        m_clock.advance(20s);
        m_heart.pong();
        m_clock.advance(5s);
        QCOMPARE(m_pings, 1);
    }

    void aStoppedHeartNeitherPingsNorLoses()
    {
        m_heart.start();
        m_clock.advance(26s);
        m_heart.stop();
        m_heart.probe();
        m_heart.pong();
        m_clock.advance(1h);
        QCOMPARE(m_pings, 1);
        QCOMPARE(m_lost, 0);
    }

    void cleanup() { m_heart.stop(); }

private:
    test::ManualClock m_clock;
    int m_pings = 0;
    int m_lost = 0;
    Heartbeat m_heart{m_clock, [this] { ++m_pings; }, [this] { ++m_lost; }};
};

QTEST_GUILESS_MAIN(HeartbeatTest)
#include "test_heartbeat.moc"
