// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/failedhellos.h"
#include "support/manualclock.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::broker;
using namespace meshtray::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFailedHellos : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    BrokerConfig m_config;
    const QHostAddress m_stranger{u"192.0.2.7"_s};

    static void fail(FailedHellos &hellos, const QHostAddress &peer, int times)
    {
        for (int i = 0; i < times; ++i)
            hellos.note(peer, "bad_signature");
    }

private Q_SLOTS:
    void init() { m_config = {}; }

    void theTenthWithinTwoMinutesBlocksForFive()
    {
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, m_stranger, 9);
        m_clock.advance(119s);
        QCOMPARE(hellos.blockedFor(m_stranger), 0s);
        fail(hellos, m_stranger, 1);
        QCOMPARE(hellos.blockedFor(m_stranger), 300s);
        QCOMPARE(hellos.blockedFor(QHostAddress(u"192.0.2.8"_s)), 0s);
        m_clock.advance(299'001ms);
        QCOMPARE(hellos.blockedFor(m_stranger), 1s);
        m_clock.advance(1s);
        QCOMPARE(hellos.blockedFor(m_stranger), 0s);
    }

    void whatIsOlderThanTheWindowIsForgotten()
    {
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, m_stranger, 9);
        m_clock.advance(120s);
        fail(hellos, m_stranger, 9);
        QCOMPARE(hellos.blockedFor(m_stranger), 0s);
    }

    void afterABlockTheCountBeginsAnew()
    {
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, m_stranger, 10);
        m_clock.advance(300s);
        fail(hellos, m_stranger, 9);
        QCOMPARE(hellos.blockedFor(m_stranger), 0s);
    }

    void onlySomeRefusalsCount_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("counts");
        for (const char *code : {"malformed", "bad_signature", "timestamp_skew", "unauthorized", "replayed"})
            QTest::newRow(code) << QByteArray(code) << true;
        for (const char *code : {"capacity", "unavailable", "revoked", "kicked", "bad_session_pubkey"})
            QTest::newRow(code) << QByteArray(code) << false;
    }
    void onlySomeRefusalsCount()
    {
        QFETCH(QByteArray, code);
        QFETCH(bool, counts);
        FailedHellos hellos(m_config, m_clock);
        for (int i = 0; i < 10; ++i)
            hellos.note(m_stranger, code);
        QCOMPARE(hellos.blockedFor(m_stranger) > 0s, counts);
    }

    void loopbackIsBlockedOnlyWhenConfigured()
    {
        const QHostAddress here(QHostAddress::LocalHost);
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, here, 10);
        QCOMPARE(hellos.blockedFor(here), 0s);
        m_config.loopbackBlocking = LoopbackBlocking::Included;
        QCOMPARE(hellos.blockedFor(here), 300s);
    }

    void noneAllowedMeansNoLimit()
    {
        m_config.failedHellos = 0;
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, m_stranger, 100);
        QCOMPARE(hellos.blockedFor(m_stranger), 0s);
    }

    void anIpv6NetworkCountsAsOne()
    {
        FailedHellos hellos(m_config, m_clock);
        for (int i = 0; i < 10; ++i)
            hellos.note(QHostAddress(u"2001:db8::%1"_s.arg(i + 1)), "unauthorized");
        QCOMPARE(hellos.blockedFor(QHostAddress(u"2001:db8::ffff"_s)), 300s);
        QCOMPARE(hellos.remembered(), 1);
    }

    void aFloodOfAddressesIsBoundedAndFreesNobody()
    {
        FailedHellos hellos(m_config, m_clock);
        fail(hellos, m_stranger, 10);
        for (int i = 0; i < 3 * FailedHellos::capacity; ++i)
            hellos.note(QHostAddress(u"2001:db8:%1:%2::1"_s.arg(i >> 12, 0, 16).arg(i & 0xfff, 0, 16)), "malformed");
        QCOMPARE(hellos.remembered(), FailedHellos::capacity);
        QVERIFY(hellos.blockedFor(m_stranger) > 0s);
    }

    void whatIsOverMakesRoom()
    {
        FailedHellos hellos(m_config, m_clock);
        for (int i = 0; i < FailedHellos::capacity; ++i)
            hellos.note(QHostAddress(quint32(0x0a000000 + i)), "malformed");
        m_clock.advance(120s);
        fail(hellos, m_stranger, 1);
        QCOMPARE(hellos.remembered(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFailedHellos)
#include "test_failedhellos.moc"
