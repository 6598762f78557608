// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/messageparts.h"

#include <QElapsedTimer>
#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

/// [words] and {code}; inside words `code`, <address|what is shown>.
QString drawn(const QList<MessagePart> &parts)
{
    QString drawing;
    for (const MessagePart &part : parts) {
        if (part.isCode()) {
            drawing += u'{' + part.text + u'}';
            continue;
        }
        drawing += u'[';
        qsizetype place = 0;
        for (const TextSpan &span : part.spans) {
            drawing += part.text.sliced(place, span.start - place);
            const QString words = part.text.sliced(span.start, span.length);
            drawing += span.look == TextSpan::Look::Code ? u"`%1`"_s.arg(words) : u"<%1>"_s.arg(words);
            place = span.start + span.length;
        }
        drawing += part.text.sliced(place) + u']';
    }
    return drawing;
}

} // namespace

class MessagePartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing", u""_s, u"[]"_s);
        row("words", u"two\nlines"_s, u"[two\nlines]"_s);
        row("markup stays text", u"<b>bold</b> &amp; [x](y)"_s, u"[<b>bold</b> &amp; [x](y)]"_s);
        row("a block", u"see:\n```\na\n  b\n```\nok?"_s, u"[see:]{a\n  b}[ok?]"_s);
        row("a block alone", u"```\na\n```"_s, u"{a}"_s);
        row("the language is left out", u"```python\nprint(1)\n```"_s, u"{print(1)}"_s);
        row("indented fences", u"  ```\na\n   ```"_s, u"{a}"_s);
        row("too far in", u"    ```\na"_s, u"[    ```\na]"_s);
        row("longer fence holds a shorter one", u"````\n```\na\n````"_s, u"{```\na}"_s);
        row("not closed", u"x\n```\na\nb"_s, u"[x]{a\nb}"_s);
        row("an empty block is nothing", u"a\n```\n```\nb"_s, u"[a][b]"_s);
        row("fences alone stay", u"```"_s, u"[```]"_s);
        row("a fence inside a line", u"use ``` here"_s, u"[use ``` here]"_s);
        row("code between three on a line", u"```a b```"_s, u"[`a b`]"_s);
        row("blank lines around a block", u"a\n\n```\nb\n```\n\nc"_s, u"[a]{b}[c]"_s);
        row("code in a line", u"run `make` now"_s, u"[run `make` now]"_s);
        row("two backticks hold one", u"``a`b``"_s, u"[`a`b`]"_s);
        row("one backtick", u"5` and\n6`"_s, u"[5` and\n6`]"_s);
        row("nothing between", u"a `` b"_s, u"[a `` b]"_s);
        row("an address", u"see https://example.org/a?b=c#d."_s, u"[see <https://example.org/a?b=c#d>.]"_s);
        row("in brackets", u"(http://example.org/a_(b))"_s, u"[(<http://example.org/a_(b)>)]"_s);
        row("in quotes", u"\"https://example.org\""_s, u"[\"<https://example.org>\"]"_s);
        row("upper case", u"HTTPS://EXAMPLE.ORG!"_s, u"[<HTTPS://EXAMPLE.ORG>!]"_s);
        row("with port and IPv6", u"http://[::1]:7900/x"_s, u"[<http://[::1]:7900/x>]"_s);
        row("no host", u"https:// and https://?"_s, u"[https:// and https://?]"_s);
        row("other schemes", u"file:///etc/passwd javascript:alert(1) ftp://a.b"_s,
            u"[file:///etc/passwd javascript:alert(1) ftp://a.b]"_s);
        row("inside a word", u"xhttp://example.org"_s, u"[xhttp://example.org]"_s);
        row("an address in code is code", u"`curl https://example.org`"_s, u"[`curl https://example.org`]"_s);
        row("code and address", u"`a` https://example.org `b`"_s, u"[`a` <https://example.org> `b`]"_s);
    }
    void aTextIsTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(drawn(messageParts(text)), expected);
    }

    void hostileTextIsBoundedAndQuick_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blocks") << u"```\na\n```\n"_s.repeated(6000);
        QTest::newRow("backticks") << u"`"_s.repeated(65'536);
        QTest::newRow("runs of backticks") << u"` `` ``` a"_s.repeated(6500);
        QTest::newRow("code") << u"`a` "_s.repeated(16'000);
        QTest::newRow("addresses") << u"https://a.b "_s.repeated(5400);
        QTest::newRow("almost addresses") << u"http://"_s.repeated(9300);
        QTest::newRow("one long address") << u"https://a.b/"_s + QString(65'000, u'x');
        QTest::newRow("brackets") << u"https://a.b/"_s + QString(65'000, u')');
        QTest::newRow("lines") << QString(65'536, u'\n');
    }
    void hostileTextIsBoundedAndQuick()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const QList<MessagePart> parts = messageParts(text);
        QVERIFY(!parts.isEmpty());
        QVERIFY(parts.size() <= mostParts + 1);
        for (const MessagePart &part : parts) {
            QVERIFY(part.spans.size() <= mostSpans);
            qsizetype end = 0;
            for (const TextSpan &span : part.spans) {
                QVERIFY(span.start >= end && span.length > 0);
                end = span.start + span.length;
            }
            QVERIFY(end <= part.text.size());
        }
        QVERIFY(folded(text).size() <= 65'536);
        // not a measure of speed: what is not linear takes minutes
        QVERIFY2(timer.elapsed() < 20'000, "a text of 64 KiB must not stop the window");
    }

    void aLongTextIsFolded()
    {
        const QString lines = u"line\n"_s.repeated(40);
        QCOMPARE(lineCount(lines), 40);
        QCOMPARE(lineCount(folded(lines)), 20);
        const QString few = u"line\n"_s.repeated(22);
        QCOMPARE(folded(few), few);
        const QString oneLine = u"word "_s.repeated(2000);
        QVERIFY(folded(oneLine).size() <= 3000);
        QVERIFY(folded(oneLine).endsWith(u"word"_s) || folded(oneLine).endsWith(u"word "_s));
        const QString noSpaces = u"x"_s.repeated(10'000);
        QCOMPARE(folded(noSpaces).size(), 3000);
        const QString pictures = u"\U0001F600"_s.repeated(4000);
        QVERIFY(!folded(u"x"_s + pictures).back().isHighSurrogate());
        QCOMPARE(folded(u"short"_s), u"short"_s);
    }

    void aQuoteHasEveryLine() { QCOMPARE(quoted(u"a\n\nb"_s), u"> a\n> \n> b\n"_s); }
};

QTEST_APPLESS_MAIN(MessagePartsTest)
#include "test_messageparts.moc"
