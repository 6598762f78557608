// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationwords.h"

#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;
using notify::Privacy;

class TestNotificationWords : public QObject {
    Q_OBJECT

    const QByteArray m_key = QByteArray(64, 'a');

    Message message(Trust trust, const QString &text, const QString &sender = u"Bob"_s) const
    {
        return {"id", QDateTime::currentDateTimeUtc(), protocol::Priority::Next, text,
                Received{trust, m_key, sender, {}}};
    }
    ToldConversation conversation(const QByteArray &peer, const QList<Message> &messages) const
    {
        ToldConversation told{.mesh = u"home"_s, .peer = peer};
        for (const Message &each : messages) {
            told.ids += QByteArray::number(told.ids.size());
            told.latest.push_back(toldMessage(each));
            if (told.latest.size() > ToldConversation::mostKept)
                told.latest.pop_front();
        }
        return told;
    }
    notify::Notification one(Trust trust, const QString &text, const QString &sender = u"Bob"_s) const
    {
        return wordsFor(conversation(m_key, {message(trust, text, sender)}), Privacy::All);
    }

private Q_SLOTS:
    void aDirectMessageNamesSenderAndMesh()
    {
        const auto notification = one(Trust::Direct, u"hello\nthere"_s);
        QCOMPARE(notification.title, u"Bob in home"_s);
        QCOMPARE(notification.body, u"hello\nthere"_s);
        QCOMPARE(notification.offers, notify::Offers::InlineAnswering);
    }

    void whatIsNotADirectMessageNeverLooksLikeOne()
    {
        const QString direct = one(Trust::Direct, u"x"_s).title;
        for (const Trust trust : {Trust::Plain, Trust::NotAuthenticated, Trust::System})
            QVERIFY(one(trust, u"x"_s).title != direct);
        for (const Trust trust : {Trust::Undecryptable, Trust::Reflected, Trust::CrossMesh, Trust::Damaged})
            QVERIFY(one(trust, u"x"_s).body != u"x"_s);
        QVERIFY(!one(Trust::NotAuthenticated, u"x"_s).title.contains(u"Bob"_s));
    }

    void aLongTextIsCut()
    {
        QVERIFY(one(Trust::Direct, QString(10'000, u'x')).body.size() < 500);
        QVERIFY(one(Trust::Direct, u"line\n"_s.repeated(100)).body.count(u'\n') < 6);
        QVERIFY(one(Trust::Direct, u"😀"_s.repeated(1'000)).body.isValidUtf16());
    }

    void charactersThatReorderTextAreRemoved()
    {
        const auto notification = one(Trust::Direct, u"a\u202eb"_s, u"\u202eevE"_s);
        QCOMPARE(notification.title, u"evE in home"_s);
        QCOMPARE(notification.body, u"ab"_s);
    }

    void severalMessagesAreALineEach()
    {
        const auto told =
            conversation(m_key, {message(Trust::Direct, u"one\nand more"_s), message(Trust::Direct, u"two"_s)});
        QCOMPARE(wordsFor(told, Privacy::All).title, u"Bob in home"_s);
        QCOMPARE(wordsFor(told, Privacy::All).body, u"one and more\ntwo"_s);
    }

    void thereAreNeverMoreThanSixLinesAndTheCountIsHonest()
    {
        QList<Message> messages;
        for (int i = 1; i <= 6; ++i)
            messages += message(Trust::Direct, QString::number(i));
        QCOMPARE(wordsFor(conversation(m_key, messages), Privacy::All).body, u"1\n2\n3\n4\n5\n6"_s);
        for (int i = 7; i <= 1'000; ++i)
            messages += message(Trust::Direct, QString::number(i));
        const QStringList lines = wordsFor(conversation(m_key, messages), Privacy::All).body.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines.first().startsWith(u"995 "_s), qPrintable(lines.first()));
        QCOMPARE(lines.mid(1), QStringList({u"996"_s, u"997"_s, u"998"_s, u"999"_s, u"1000"_s}));
    }

    void inAConversationOfManyEachLineHasItsSender()
    {
        const auto told = conversation(
            "*", {message(Trust::Plain, u"one"_s, u"Bob"_s), message(Trust::NotAuthenticated, u"two"_s, u"Bob"_s)});
        const auto notification = wordsFor(told, Privacy::All);
        QCOMPARE(notification.title, u"Everyone in home"_s);
        QCOMPARE(notification.body, u"Bob: one\nSomebody: two"_s);
        QCOMPARE(notification.offers, notify::Offers::Answering);
        const auto group = conversation(
            "@ops", {message(Trust::Plain, u"one"_s, u"Bob"_s), message(Trust::Plain, u"two"_s, u"Eve"_s)});
        QCOMPARE(wordsFor(group, Privacy::All).title, u"@ops in home"_s);
    }

    void lessIsShownWhenThePersonWantsThat()
    {
        const auto told =
            conversation(m_key, {message(Trust::Direct, u"secret"_s), message(Trust::Direct, u"secret"_s)});
        const auto sender = wordsFor(told, Privacy::Sender);
        QCOMPARE(sender.title, u"Bob in home"_s);
        QVERIFY(!sender.body.contains(u"secret"_s));
        const auto nothing = wordsFor(told, Privacy::Nothing);
        QCOMPARE(nothing.title, u"Meshtray"_s);
        QVERIFY(!nothing.body.contains(u"secret"_s) && !nothing.body.contains(u"Bob"_s));
        QCOMPARE(nothing.offers, notify::Offers::Reading);
        for (const auto &each : {sender, nothing})
            QVERIFY2(each.body.startsWith(u"2 "_s), qPrintable(each.body));
    }

    void aSummaryCountsAndNames()
    {
        QList<ToldConversation> told;
        for (int i = 0; i < 3; ++i)
            told += conversation(m_key, {message(Trust::Direct, u"secret"_s, QString(u"Peer %1"_s).arg(i)),
                                         message(Trust::Direct, u"secret"_s, QString(u"Peer %1"_s).arg(i))});
        QList<const ToldConversation *> three;
        for (const auto &each : told)
            three += &each;
        const auto away = wordsFor(three, SummaryOf::TimeAway, Privacy::All);
        QVERIFY2(away.title.startsWith(u"6 "_s) && away.title.contains(u" in 3 "_s) &&
                     away.title.endsWith(u"while you were away"_s),
                 qPrintable(away.title));
        QCOMPARE(away.body, u"Peer 0 in home: 2\nPeer 1 in home: 2\nPeer 2 in home: 2"_s);
        QVERIFY(!wordsFor(three, SummaryOf::Flood, Privacy::All).title.contains(u"away"_s));
        QCOMPARE(wordsFor(three, SummaryOf::TimeAway, Privacy::Nothing).body, QString());
    }

    void aSummaryHasSixLinesAtMost()
    {
        const auto told = conversation(m_key, {message(Trust::Direct, u"x"_s)});
        const QList<const ToldConversation *> hundred(100, &told);
        const QStringList lines = wordsFor(hundred, SummaryOf::Flood, Privacy::All).body.split(u'\n');
        QCOMPARE(lines.size(), 6);
        QVERIFY2(lines.last().contains(u"95"_s), qPrintable(lines.last()));
    }

    void whatBecameOfAnAnswerStandsFirst()
    {
        auto told = conversation(m_key, {message(Trust::Direct, u"question?"_s)});
        told.note = u"Your answer waits."_s;
        QCOMPARE(wordsFor(told, Privacy::All).body, u"Your answer waits.\nquestion?"_s);
        told.ids.clear();
        told.latest.clear();
        QCOMPARE(wordsFor(told, Privacy::All).body, u"Your answer waits."_s);
        QCOMPARE(wordsFor(told, Privacy::All).title, u"Your answer in home"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotificationWords)
#include "test_notificationwords.moc"
