// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/clockskew.h"
#include "client/httptime.h"

#include <QTest>

#include <limits>

using namespace meshtray::client;
using namespace Qt::StringLiterals;

class ClockSkewTest : public QObject {
    Q_OBJECT

    static constexpr qint64 least = std::numeric_limits<qint64>::min();
    static constexpr qint64 most = std::numeric_limits<qint64>::max();

private Q_SLOTS:
    void beyondThirtySecondsItIsFarOff()
    {
        for (const qint64 near : {qint64{0}, qint64{30'000}, qint64{-30'000}})
            QVERIFY(!isClockFarOff(near));
        for (const qint64 far : {qint64{30'001}, qint64{-30'001}, least, most})
            QVERIFY(isClockFarOff(far));
    }

    void theSentenceSaysHowMuchAndInWhichDirection_data()
    {
        QTest::addColumn<qint64>("skewMs");
        QTest::addColumn<QString>("part");
        QTest::newRow("seconds") << qint64{45'200} << u"45 second(s) behind"_s;
        QTest::newRow("three minutes") << qint64{180'000} << u"3 minute(s) behind"_s;
        QTest::newRow("nearly three minutes") << qint64{-175'000} << u"3 minute(s) ahead"_s;
        QTest::newRow("hours") << qint64{-7'200'000} << u"2 hour(s) ahead"_s;
        QTest::newRow("days") << qint64{10 * 86'400'000LL} << u"10 day(s) behind"_s;
        QTest::newRow("least") << least << u" ahead"_s;
        QTest::newRow("most") << most << u" behind"_s;
    }

    void theSentenceSaysHowMuchAndInWhichDirection()
    {
        QFETCH(qint64, skewMs);
        QFETCH(QString, part);
        const QString sentence = clockSkewSentence(skewMs);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
        QVERIFY(!sentence.contains(u'-'));
    }

    void theDateOfAnHttpAnswerIsRead()
    {
        QCOMPARE(readHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), 784'111'777'000);
        QCOMPARE(readHttpDate("Thu, 01 Jan 1970 00:00:00 GMT"), 0);
    }

    void whatIsNoDateIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an older form") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba;
        QTest::newRow("another zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba;
        QTest::newRow("no such day") << "Sun, 31 Feb 1994 08:49:37 GMT"_ba;
        QTest::newRow("no such hour") << "Sun, 06 Nov 1994 38:49:37 GMT"_ba;
        QTest::newRow("long") << "Sun, 06 Nov 1994 08:49:37 GMT" + QByteArray(100'000, ' ');
        QTest::newRow("of that length") << QByteArray(29, '9');
    }

    void whatIsNoDateIsNotRead()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readHttpDate(text));
    }
};

QTEST_GUILESS_MAIN(ClockSkewTest)
#include "test_clockskew.moc"
