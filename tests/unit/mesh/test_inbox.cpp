// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/inbox.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray;

namespace {

Message received(const QByteArray &id, const QByteArray &key = "aa11bb22cc33",
                 const QString &name = QStringLiteral("bob"))
{
    Message message;
    message.id = id;
    message.text = QString::fromLatin1(id);
    message.origin = Received{Trust::Direct, key, name, {}};
    return message;
}

Message sent(const QByteArray &id)
{
    Message message;
    message.id = id;
    message.origin = Sent{"aa11bb22cc33", QStringLiteral("bob"), client::Waiting{}};
    return message;
}

} // namespace

class InboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMessageIdIsShownOnce()
    {
        Inbox inbox;
        QVERIFY(inbox.addReceived(received("m1"), "n1"));
        QVERIFY(!inbox.addReceived(received("m1"), "n2"));
        QCOMPARE(inbox.messages().size(), 1);
        QCOMPARE(inbox.unread(), 1);
    }

    void anEnvelopeSeenBeforeIsShownOnceUnderWhateverId()
    {
        Inbox inbox;
        QVERIFY(inbox.addReceived(received("m1"), "n1"));
        QVERIFY(!inbox.addReceived(received("m2"), "n1"));
        QCOMPARE(inbox.messages().size(), 1);
    }

    void whatIsRememberedOfCopiesStaysBounded()
    {
        RecentSet seen(2);
        seen.add("a");
        seen.add("b");
        seen.add("b");
        seen.add("c");
        QVERIFY(!seen.contains("a"));
        QVERIFY(seen.contains("b"));
        QVERIFY(seen.contains("c"));
    }

    void messagesWithoutANonceAreNotTakenForCopies()
    {
        Inbox inbox;
        QVERIFY(inbox.addReceived(received("m1"), {}));
        QVERIFY(inbox.addReceived(received("m2"), {}));
    }

    void theBrokersWordMovesAMessageOfOurs()
    {
        Inbox inbox;
        inbox.addSent(sent("s1"));
        QSignalSpy changed(&inbox, &Inbox::messageChanged);
        inbox.setSentState("s1", client::Accepted{"m9"});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toInt(), 0);
        QVERIFY(std::holds_alternative<client::Accepted>(std::get<Sent>(inbox.messages().first().origin).state));
        inbox.setSentState("unheard", client::NotConfirmed{});
        QCOMPARE(changed.count(), 1);
    }

    void aDrainReturnsEachReceivedMessageOnce()
    {
        Inbox inbox;
        inbox.addReceived(received("m1"), "n1");
        inbox.addSent(sent("s1"));
        inbox.addReceived(received("m2"), "n2");
        const auto drained = inbox.drain(10'000).messages;
        QCOMPARE(drained.size(), 2);
        QCOMPARE(drained.first().id, "m1");
        QVERIFY(inbox.drain(10'000).messages.isEmpty());
        QCOMPARE(inbox.messages().size(), 3);
    }

    void aDrainReturnsTheLastFiveHundred()
    {
        Inbox inbox;
        for (int i = 0; i < 501; ++i)
            inbox.addReceived(received("m" + QByteArray::number(i)), "n" + QByteArray::number(i));
        const auto drained = inbox.drain(10'000).messages;
        QCOMPARE(drained.size(), 500);
        QCOMPARE(drained.first().id, "m1");
    }

    void theOldestLeaveWhenTheInboxIsFull()
    {
        Inbox inbox;
        QSignalSpy removed(&inbox, &Inbox::oldestRemoved);
        for (qsizetype i = 0; i <= Inbox::capacity; ++i)
            inbox.addSent(sent("s" + QByteArray::number(i)));
        QCOMPARE(inbox.messages().size(), Inbox::capacity);
        QCOMPARE(inbox.messages().first().id, "s1");
        QCOMPARE(removed.count(), 1);
    }

    void peopleAreFoundByNameOrTheBeginningOfTheirKey()
    {
        Inbox inbox;
        inbox.addReceived(received("m1", "aa11bb22cc33", QStringLiteral("bob")), "n1");
        inbox.addReceived(received("m2", "dd44ee55ff66", QStringLiteral("bob")), "n2");
        QCOMPARE(inbox.keysFor(QStringLiteral("bob")).size(), 2);
        QCOMPARE(inbox.keysFor(QStringLiteral("DD44EE55")), QList<QByteArray>{"dd44ee55ff66"});
        QVERIFY(inbox.keysFor(QStringLiteral("dd44")).isEmpty());
        QCOMPARE(inbox.nameFor("dd44ee55ff66"), QStringLiteral("bob"));
        QCOMPARE(inbox.nameFor("0123456789abcdef"), QStringLiteral("01234567"));
    }

    void somebodyIntroducedCanBeWrittenToAndKeepsTheNameTheyUseThemselves()
    {
        Inbox inbox;
        QSignalSpy introduced(&inbox, &Inbox::personIntroduced);
        inbox.introduce("aa11bb22cc33", QStringLiteral("owner"));
        inbox.introduce("aa11bb22cc33", QStringLiteral("owner"));
        QCOMPARE(introduced.count(), 1);
        QCOMPARE(inbox.keysFor(QStringLiteral("owner")), QList<QByteArray>{"aa11bb22cc33"});
        inbox.addReceived(received("m1", "aa11bb22cc33", QStringLiteral("alice")), "n1");
        inbox.introduce("aa11bb22cc33", QStringLiteral("owner"));
        QCOMPARE(inbox.nameFor("aa11bb22cc33"), QStringLiteral("alice"));
    }

    void onlyAnEncryptedMessageTeachesAName()
    {
        Inbox inbox;
        Message claim = received("m1", "aa11bb22cc33", QStringLiteral("the boss"));
        std::get<Received>(claim.origin).trust = Trust::Plain;
        inbox.addReceived(claim, "n1");
        QVERIFY(inbox.keysFor(QStringLiteral("the boss")).isEmpty());
    }

    void readingClearsTheCount()
    {
        Inbox inbox;
        inbox.addReceived(received("m1"), "n1");
        QSignalSpy unread(&inbox, &Inbox::unreadChanged);
        inbox.markAllRead();
        inbox.markAllRead();
        QCOMPARE(inbox.unread(), 0);
        QCOMPARE(unread.count(), 1);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "test_inbox.moc"
