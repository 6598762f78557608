// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pushframes.h"

#include <QDateTime>
#include <QTest>

using namespace meshtray;

class TestPushFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenAsIso8601()
    {
        QCOMPARE(broker::isoTime(0), "1970-01-01T00:00:00.000Z");
        QCOMPARE(broker::isoTime(1'709'251'199'999), "2024-02-29T23:59:59.999Z");
    }

    void timesAreThoseOfQt_data()
    {
        QTest::addColumn<qint64>("time");
        for (const qint64 time :
             {-1LL, -62'135'596'800'000LL, 951'782'400'000LL, 1'764'199'963'045LL, 253'402'300'799'999LL})
            QTest::addRow("%lld", time) << qint64{time};
    }
    void timesAreThoseOfQt()
    {
        QFETCH(qint64, time);
        QCOMPARE(QString::fromLatin1(broker::isoTime(time)),
                 QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs));
    }
};

QTEST_GUILESS_MAIN(TestPushFrames)
#include "test_pushframes.moc"
