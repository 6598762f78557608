// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/notificationtext.h"

#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;

class TestNotificationText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryTextStaysAsItIs()
    {
        QCOMPARE(bodyText(u"Grüße, 你好 👋🏽\nzweite Zeile"_s), u"Grüße, 你好 👋🏽\nzweite Zeile"_s);
        QCOMPARE(titleText(u"anna in backend"_s), u"anna in backend"_s);
        QCOMPARE(bodyText(QString()), QString());
    }

    void markupCharactersBecomeEntities()
    {
        QCOMPARE(escapedForMarkup(u"<b onclick='x'>\"A&B\"</b>"_s),
                 u"&lt;b onclick=&#39;x&#39;&gt;&quot;A&amp;B&quot;&lt;/b&gt;"_s);
        QCOMPARE(escapedForMarkup(u"&amp;"_s), u"&amp;amp;"_s);
    }

    void aBodyHasAtMostSixLines()
    {
        QCOMPARE(bodyText(u"1\n2\n3\n4\n5\n6"_s), u"1\n2\n3\n4\n5\n6"_s);
        QCOMPARE(bodyText(u"1\n2\n3\n4\n5\n6\n7"_s), u"1\n2\n3\n4\n5\n6…"_s);
    }

    void aBodyHasAtMostFourHundredCodePointsAndNoHalfOnes()
    {
        QCOMPARE(bodyText(QString(400, u'a')), QString(400, u'a'));
        QCOMPARE(bodyText(QString(401, u'a')), QString(399, u'a') + u'…');
        const QString faces = u"😀"_s.repeated(500);
        QCOMPARE(bodyText(faces), u"😀"_s.repeated(399) + u'…');
        QVERIFY(bodyText(u"x"_s + u"😀"_s.repeated(5000)).isValidUtf16());
    }

    void aTitleIsOneShortLine()
    {
        QCOMPARE(titleText(u" anna\n\tin \r\n backend "_s), u"anna in backend"_s);
        QCOMPARE(titleText(QString(101, u'a')), QString(99, u'a') + u'…');
    }

    void everyLineBreakIsALineBreak() { QCOMPARE(bodyText(u"a\r\nb\rc\u2028d\u2029e\nf"_s), u"a\nb\nc\nd\ne\nf"_s); }

    void controlCharactersAreRemoved()
    {
        QCOMPARE(bodyText(u"a\u0000b\u0007c\u001b[31md\u007fe\u0085f\tg"_s), u"abc[31mdef g"_s);
    }

    void charactersThatReorderTextAreRemoved()
    {
        QCOMPARE(bodyText(u"safe\u202etxt.exe\u202c \u2066a\u2069 \u200eb\u200f \u061cc"_s), u"safetxt.exe a b c"_s);
        QCOMPARE(titleText(u"\u202eannA"_s), u"annA"_s);
    }

    void whatIsNoUnicodeBecomesTheReplacementCharacter()
    {
        const QString lone = u"a"_s + QChar(0xD83D) + u"b"_s;
        QCOMPARE(bodyText(lone), u"a\uFFFDb"_s);
        QCOMPARE(bodyText(u"a"_s + QChar(0xFFFE) + QChar(0xFEFF) + u"b"_s), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotificationText)
#include "test_notificationtext.moc"
