// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "support/manualclock.h"
#include "ui/thread.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray anna(64, 'a');
const QByteArray ben(64, 'b');

} // namespace

class ThreadTest : public QObject {
    Q_OBJECT
private:
    test::ManualClock m_clock;
    int m_count = 0;

    void receive(Inbox &inbox, const QByteArray &from, Trust trust = Trust::Direct, int minutesAgo = 0)
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs() - minutesAgo * 60'000LL, Qt::UTC);
        const QByteArray id = QByteArray::number(++m_count);
        inbox.addReceived({id, at, protocol::Priority::Next, QString::fromLatin1(id), Received{trust, from, {}, {}}});
    }
    static QVariant of(const Thread &thread, int row, Thread::Role role)
    {
        return thread.data(thread.index(row), role);
    }

    static Message sentTo(const QByteArray &to, const QByteArray &id)
    {
        return {id, {}, protocol::Priority::Next, QString::fromLatin1(id), Sent{to, {}, client::Waiting{}}};
    }

private Q_SLOTS:
    void aMessageThatIsTakenOutLeavesItsRowAlone()
    {
        Inbox inbox;
        Thread thread(m_clock);
        thread.show(&inbox, anna);
        const QAbstractItemModelTester tester(&thread, QAbstractItemModelTester::FailureReportingMode::QtTest);
        inbox.addSent(sentTo(anna, "s1"));
        inbox.addSent(sentTo(ben, "s2"));
        inbox.addSent(sentTo(anna, "s3"));
        inbox.remove({store::Origin::Sent, "s2"});
        QCOMPARE(thread.rowCount(), 2);
        inbox.remove({store::Origin::Sent, "s1"});
        QCOMPARE(thread.rowCount(), 1);
        QCOMPARE(thread.idOf(0), "s3");
        QCOMPARE(of(thread, 0, Thread::BodyText).toString(), QStringLiteral("s3"));
        QVERIFY(of(thread, 0, Thread::CanCancel).toBool());
        QVERIFY(!of(thread, 0, Thread::CanRetry).toBool());
    }

    void whatWasKeptTakesThePlaceOfWhatIsShown()
    {
        Inbox inbox;
        Thread thread(m_clock);
        thread.show(&inbox, anna);
        inbox.load({sentTo(anna, "s1"), sentTo(anna, "s2")}, {}, {});
        QCOMPARE(thread.rowCount(), 2);
    }

    void onlyTheMessagesOfThePeerAreShown()
    {
        Inbox inbox;
        Thread thread(m_clock);
        const QAbstractItemModelTester tester(&thread, QAbstractItemModelTester::FailureReportingMode::QtTest);
        receive(inbox, anna);
        receive(inbox, ben);
        thread.show(&inbox, anna);
        QCOMPARE(thread.rowCount(), 1);
        receive(inbox, anna);
        receive(inbox, ben);
        QCOMPARE(thread.rowCount(), 2);
        thread.show(&inbox, ben);
        QCOMPARE(thread.rowCount(), 2);
        thread.show(nullptr, {});
        QCOMPARE(thread.rowCount(), 0);
    }

    void theStateOfASentMessageMovesOn()
    {
        Inbox inbox;
        Thread thread(m_clock);
        thread.show(&inbox, anna);
        receive(inbox, ben);
        inbox.addSent({"s1", QDateTime::currentDateTimeUtc(), protocol::Priority::Next, u"hi"_s,
                       Sent{anna, {}, client::Waiting{}}});
        QCOMPARE(of(thread, 0, Thread::StateText).toString(), u"Waiting"_s);
        inbox.setSentState("s1", client::Accepted{"m"});
        QCOMPARE(of(thread, 0, Thread::StateText).toString(), u"Sent"_s);
        inbox.setSentState("s1", client::NotConfirmed{});
        QCOMPARE(of(thread, 0, Thread::StateText).toString(), u"Not confirmed"_s);
        QVERIFY(!of(thread, 0, Thread::StateCalm).toBool());
        inbox.setSentState("s1", client::Refused{u"queue full"_s});
        QCOMPARE(of(thread, 0, Thread::StateText).toString(), u"Refused: queue full"_s);
    }

    void everyKindOfTrustHasItsOwnMark()
    {
        QSet<QString> icons;
        QSet<QString> words;
        for (const Trust trust : {Trust::Direct, Trust::Plain, Trust::NotAuthenticated, Trust::Undecryptable,
                                  Trust::Reflected, Trust::System}) {
            Inbox inbox;
            Thread thread(m_clock);
            receive(inbox, trust == Trust::NotAuthenticated ? QByteArray() : anna, trust);
            const bool many = trust == Trust::Plain || trust == Trust::NotAuthenticated || trust == Trust::System;
            thread.show(&inbox, many ? QByteArray("*") : anna);
            QCOMPARE(thread.rowCount(), 1);
            icons.insert(of(thread, 0, Thread::TrustIcon).toString());
            words.insert(of(thread, 0, Thread::TrustText).toString());
            QCOMPARE(of(thread, 0, Thread::Kind).toString(), trust == Trust::System ? u"system"_s : u"received"_s);
        }
        QCOMPARE(icons.size(), 6);
        QCOMPARE(words.size(), 6);
    }

    void aChangeOfTrustBeginsANewGroup()
    {
        Inbox inbox;
        Thread thread(m_clock);
        receive(inbox, anna, Trust::Direct, 3);
        receive(inbox, anna, Trust::Direct, 2);
        receive(inbox, anna, Trust::Undecryptable, 1);
        thread.show(&inbox, anna);
        QVERIFY(of(thread, 0, Thread::FirstOfGroup).toBool());
        QVERIFY(!of(thread, 1, Thread::FirstOfGroup).toBool());
        QVERIFY(of(thread, 2, Thread::FirstOfGroup).toBool());
        QVERIFY(!of(thread, 2, Thread::HasText).toBool());
    }

    void theDayStandsAboveItsFirstMessageOnly()
    {
        Inbox inbox;
        Thread thread(m_clock);
        receive(inbox, anna, Trust::Direct, 24 * 60 + 1);
        receive(inbox, anna, Trust::Direct, 24 * 60);
        receive(inbox, anna);
        thread.show(&inbox, anna);
        QCOMPARE(of(thread, 0, Thread::NewDay).toString(), u"Yesterday"_s);
        QCOMPARE(of(thread, 1, Thread::NewDay).toString(), QString());
        QCOMPARE(of(thread, 2, Thread::NewDay).toString(), u"Today"_s);
    }

    void whatLeavesMemoryStaysWhereItIsShown()
    {
        Inbox inbox;
        Thread thread(m_clock);
        receive(inbox, anna);
        const QString text = QString::number(m_count);
        thread.show(&inbox, anna);
        const QAbstractItemModelTester tester(&thread, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (qsizetype i = 0; i < Inbox::capacity; ++i)
            receive(inbox, ben);
        QCOMPARE(thread.rowCount(), 1);
        QCOMPARE(of(thread, 0, Thread::BodyText).toString(), text);
        receive(inbox, anna);
        QCOMPARE(thread.rowCount(), 2);
        QCOMPARE(of(thread, 1, Thread::BodyText).toString(), QString::number(m_count));
    }

    void theFirstThatWasUnreadIsMarked()
    {
        Inbox inbox;
        Thread thread(m_clock);
        receive(inbox, anna);
        inbox.markAllRead();
        receive(inbox, anna);
        receive(inbox, anna);
        thread.show(&inbox, anna);
        thread.setWatched(true);
        inbox.markRead(anna);
        QCOMPARE(thread.firstNewRow(), 1);
        QVERIFY(!of(thread, 0, Thread::FirstNew).toBool());
        QVERIFY(of(thread, 1, Thread::FirstNew).toBool());
        QVERIFY(!of(thread, 2, Thread::FirstNew).toBool());
        receive(inbox, anna); // seen as it comes
        QCOMPARE(thread.firstNewRow(), 1);
        thread.setWatched(false);
        QCOMPARE(thread.firstNewRow(), -1);
        receive(inbox, anna);
        receive(inbox, anna);
        QCOMPARE(thread.firstNewRow(), 4);
        inbox.addSent(sentTo(anna, "s1"));
        QCOMPARE(thread.firstNewRow(), -1);
    }

    void aLongTextIsShownInFullWhenItIsAskedFor()
    {
        Inbox inbox;
        Thread thread(m_clock);
        Message message = sentTo(anna, "s1");
        message.text = u"line\n"_s.repeated(100);
        inbox.addSent(message);
        thread.show(&inbox, anna);
        const auto lines = [&] { return lineCount(of(thread, 0, Thread::Body).value<MessagePart>().text); };
        QCOMPARE(of(thread, 0, Thread::Fold).toString(), u"folded"_s);
        QCOMPARE(of(thread, 0, Thread::LineCount).toInt(), 100);
        QCOMPARE(lines(), 20);
        thread.setUnfolded(0, true);
        QCOMPARE(of(thread, 0, Thread::Fold).toString(), u"unfolded"_s);
        QCOMPARE(lines(), 100);
        thread.setUnfolded(0, false);
        QCOMPARE(lines(), 20);
    }

    void codeIsAPartOfItsOwn()
    {
        Inbox inbox;
        Thread thread(m_clock);
        Message message = sentTo(anna, "s1");
        message.text = u"see\n```\na\n```\nhttps://example.org and https://example.org and ftp://x"_s;
        inbox.addSent(message);
        thread.show(&inbox, anna);
        const QVariantList parts = of(thread, 0, Thread::Parts).toList();
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts.at(1).value<MessagePart>().isCode());
        QVERIFY(thread.hasCode(0));
        QCOMPARE(thread.linksOf(0), QStringList{u"https://example.org"_s});
        thread.copyCode(0);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a"_s);
        thread.copyQuoted(0);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"> see\n> ```\n"_s));
        thread.copy(0);
        QCOMPARE(QGuiApplication::clipboard()->text(), message.text);
        QVERIFY(thread.linksOf(7).isEmpty());
        thread.copy(7);
    }

    void everythingIsSaidOfARow()
    {
        Inbox inbox;
        Thread thread(m_clock);
        Message message = sentTo(anna, "s1");
        message.text = u"100 %1 done"_s;
        message.at = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
        message.priority = protocol::Priority::Now;
        inbox.addSent(message);
        thread.show(&inbox, anna);
        const QString spoken = of(thread, 0, Thread::Spoken).toString();
        QCOMPARE(spoken, u"You, %1, urgent: 100 %1 done. Waiting"_s.replace(
                             3 + 2, 2, of(thread, 0, Thread::TimeText).toString()));
    }

    void theDetailsAreInWords()
    {
        Inbox inbox;
        Thread thread(m_clock);
        receive(inbox, anna, Trust::Direct);
        thread.show(&inbox, anna);
        QStringList values;
        for (const MessageFact &fact : thread.detailsOf(0))
            values.append(fact.value);
        QVERIFY(values.contains(u"aaaa aaaa aaaa aaaa"_s));
        QVERIFY(values.contains(QString::number(m_count)));
        QVERIFY(values.filter(u"End-to-end encrypted"_s).size() == 1);
        QVERIFY(values.filter(u"Next:"_s).size() == 1);
        QVERIFY(thread.detailsOf(3).isEmpty());
    }
};

QTEST_MAIN(ThreadTest)
#include "test_thread.moc"
