// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/terms.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::broker;
using namespace std::chrono_literals;

/// What people write behind --uses, --expires and --for.
class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usesAreAWholeNumber()
    {
        QCOMPARE(parseUses(u"1"), 1);
        QCOMPARE(parseUses(u"1000000"), 1'000'000);
        for (const auto *text : {u"", u"0", u"-1", u"+1", u" 1", u"1.0", u"1000001", u"99999999999", u"many"})
            QVERIFY2(!parseUses(text), qPrintable(QString::fromUtf16(text)));
    }

    void aValidityHasAUnitAndBounds()
    {
        QVERIFY(parseValidity(u"1m") == 1min);
        QVERIFY(parseValidity(u"12h") == 12h);
        QVERIFY(parseValidity(u"365d") == 365 * 24h);
        for (const auto *text :
             {u"", u"7", u"d", u"0m", u"90s", u"2w", u"366d", u"-1d", u"+1d", u"1.5h", u"7 d", u"99999999999d"})
            QVERIFY2(!parseValidity(text), qPrintable(QString::fromUtf16(text)));
    }

    void aKickCanBeSeconds()
    {
        QVERIFY(parseKickTime(u"1s") == 1s);
        QVERIFY(parseKickTime(u"5m") == 5min);
        QVERIFY(parseKickTime(u"365d") == 365 * 24h);
        for (const auto *text : {u"", u"0s", u"7", u"366d", u"2147483647d", u"2147483648s", u"-1s"})
            QVERIFY2(!parseKickTime(text), qPrintable(QString::fromUtf16(text)));
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "test_terms.moc"
