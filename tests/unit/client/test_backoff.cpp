// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/backoff.h"

#include <QTest>

using namespace meshtray::client;

class BackoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestWaitGrowsToThirtySeconds()
    {
        Backoff backoff([] { return 1.0; });
        QList<qint64> waits;
        for (int i = 0; i < 8; ++i)
            waits += backoff.next().count();
        QCOMPARE(waits, (QList<qint64>{1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000}));
    }

    void theJitterIsTheWholeWait()
    {
        double draw = 0.0;
        Backoff backoff([&draw] { return draw; });
        QCOMPARE(backoff.next().count(), 0);
        draw = 0.25;
        QCOMPARE(backoff.next().count(), 500);
        draw = 0.5;
        QCOMPARE(backoff.next().count(), 2000);
    }

    void aResetStartsFromTheBeginning()
    {
        Backoff backoff([] { return 1.0; });
        backoff.next();
        backoff.next();
        QCOMPARE(backoff.failures(), 2);
        backoff.reset();
        QCOMPARE(backoff.failures(), 0);
        QCOMPARE(backoff.next().count(), 1000);
    }

    void aWildDrawStaysWithinTheCap()
    {
        QCOMPARE(jitteredWait(1, 7.0).count(), 1000);
        QCOMPARE(jitteredWait(1, -1.0).count(), 0);
        QCOMPARE(jitteredWait(0, 1.0).count(), 1000);
        QCOMPARE(jitteredWait(1'000'000, 1.0).count(), 30000);
    }

    void theSystemsDrawsDifferAndStayBelowOne()
    {
        const RandomSource random = systemRandom();
        QSet<double> seen;
        for (int i = 0; i < 100; ++i) {
            const double draw = random();
            QVERIFY(draw >= 0.0 && draw < 1.0);
            seen.insert(draw);
        }
        QVERIFY(seen.size() > 90);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "test_backoff.moc"
