// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/casefolder.h"

#include <QString>
#include <QTest>

using namespace meshtray::store;
using namespace Qt::StringLiterals;

/// What a search holds for equal.
class TestCaseFolder : public QObject {
    Q_OBJECT

    CaseFolder m_folder;
    QString folded(const QString &text) { return QString::fromUtf8(m_folder.fold(text.toUtf8())); }

private Q_SLOTS:
    void theseAreEqual_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("ascii") << u"@AZ[`az{ HELLO World 0123"_s << u"@az[`az{ hello world 0123"_s;
        QTest::newRow("umlauts") << u"GRÖSSE ÄÖÜ"_s << u"größe äöü"_s;
        QTest::newRow("large sharp s") << u"STRAẞE"_s << u"Strasse"_s;
        QTest::newRow("accents") << u"É À Ç Ñ"_s << u"é à ç ñ"_s;
        QTest::newRow("composed and not") << u"caf\u00e9"_s << u"CAFE\u0301"_s;
        QTest::newRow("marks in another order") << u"a\u0323\u0302"_s << u"A\u0302\u0323"_s;
        QTest::newRow("dotted capital i") << u"\u0130stanbul"_s << u"istanbul"_s;
        QTest::newRow("dotted capital i in two") << u"I\u0307stanbul"_s << u"istanbul"_s;
        QTest::newRow("dotless i") << u"D\u0131yarbak\u0131r"_s << u"DIYARBAKIR"_s;
        QTest::newRow("greek with both small sigmas") << u"ΟΔΥΣΣΕΥΣ"_s << u"οδυσσευς"_s;
        QTest::newRow("cyrillic") << u"ПРИВЕТ"_s << u"привет"_s;
        QTest::newRow("ligature") << u"\ufb03x"_s << u"FFIX"_s;
        QTest::newRow("kelvin and ohm") << u"\u212a \u2126"_s << u"k ω"_s;
        QTest::newRow("letters beyond the basic plane") << u"\U00010400"_s << u"\U00010428"_s;
        QTest::newRow("hangul in parts") << u"\u1112\u1161\u11ab"_s << u"\ud55c"_s;
        QTest::newRow("wide letters") << u"ＡＢＣ"_s << u"ａｂｃ"_s;
    }
    void theseAreEqual()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(folded(one), folded(other));
        QVERIFY(one != other);
    }

    void theseAreNot_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("accent") << u"cafe"_s << u"café"_s;
        QTest::newRow("umlaut") << u"uber"_s << u"über"_s;
        QTest::newRow("letters that look alike") << u"а"_s << u"a"_s;
    }
    void theseAreNot()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(folded(one) != folded(other));
    }

    void picturesAndOtherScriptsStayAsTheyAre()
    {
        for (const QString &text :
             {u"👍🏽 ❤\ufe0f"_s, u"漢字かな"_s, u"“so” – …"_s, u"\U00020000"_s, u"สวัสดี"_s, u"नमस्ते"_s, QString()})
            QCOMPARE(folded(text), text);
    }

    // The quick way and the whole one come to the same: the mark at the end asks for the whole one.
    void aCharacterIsFoldedTheSameInAnyCompany()
    {
        const QString company = u" x\u0323"_s;
        const QString end = folded(company);
        for (char16_t character = 1; character < 0xffff; ++character) {
            if (QChar::isSurrogate(character))
                continue;
            const QString alone = folded(QString(QChar(character)));
            QVERIFY2(folded(QChar(character) + company) == alone + end, qPrintable(QString::number(character, 16)));
            QVERIFY2(folded(alone) == alone, qPrintable(QString::number(character, 16)));
        }
    }

    void everyLengthAndPlaceOfALetterIsRight()
    {
        for (int length = 0; length < 40; ++length) {
            for (int place = 0; place < length; ++place) {
                QString text(length, u'A');
                text[place] = u'Ä';
                QString expected(length, u'a');
                expected[place] = u'ä';
                QCOMPARE(folded(text), expected);
            }
        }
    }

    void whatIsNotWellFormedDoesNoHarm()
    {
        for (const QByteArray &bytes : {QByteArray("\xc3"), QByteArray("abc\xe2\x82"), QByteArray("\xff\xfe"),
                                        QByteArray("\x80"), QByteArray("\xf0\x9f"), QByteArray("\xed\xa0\x80")})
            QVERIFY(m_folder.fold(bytes).size() < 20);
    }
};

QTEST_APPLESS_MAIN(TestCaseFolder)
#include "test_casefolder.moc"
