// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/insistence.h"

#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::notify;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestInsistence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachMinuteAndThirtyTimesAtMost()
    {
        test::ManualClock clock;
        Insistence insistence(clock);
        QSignalSpy again(&insistence, &Insistence::again);
        insistence.start(u"a"_s);
        clock.advance(59s);
        QCOMPARE(again.count(), 0);
        clock.advance(1s);
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.at(0).at(0).toString(), u"a"_s);
        clock.advance(60s);
        QCOMPARE(again.count(), 2);
        for (int minute = 0; minute < 100; ++minute)
            clock.advance(60s);
        QCOMPARE(again.count(), 30);
        QCOMPARE(clock.pending(), 0);
    }

    void whatIsReadIsLeftAlone()
    {
        test::ManualClock clock;
        Insistence insistence(clock);
        QSignalSpy again(&insistence, &Insistence::again);
        insistence.start(u"a"_s);
        insistence.start(u"b"_s);
        clock.advance(60s);
        QCOMPARE(again.count(), 2);
        insistence.stop(u"a"_s);
        clock.advance(60s);
        QCOMPARE(again.count(), 3);
        QCOMPARE(again.at(2).at(0).toString(), u"b"_s);
    }

    void aNewerMessageBeginsAnew()
    {
        test::ManualClock clock;
        Insistence insistence(clock);
        QSignalSpy again(&insistence, &Insistence::again);
        insistence.start(u"a"_s);
        clock.advance(50s);
        insistence.start(u"a"_s);
        clock.advance(50s);
        QCOMPARE(again.count(), 0);
        clock.advance(10s);
        QCOMPARE(again.count(), 1);
    }

    void whoeverHearsOfItMayEndIt()
    {
        test::ManualClock clock;
        Insistence insistence(clock);
        QSignalSpy again(&insistence, &Insistence::again);
        connect(&insistence, &Insistence::again, &insistence, &Insistence::stop);
        insistence.start(u"a"_s);
        clock.advance(10min);
        QCOMPARE(again.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestInsistence)
#include "test_insistence.moc"
