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
        inbox.addReceived(received("m1"));
        inbox.addSent(sent("s1"));
        inbox.addReceived(received("m2"));
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
            inbox.addReceived(received("m" + QByteArray::number(i)));
        const auto drained = inbox.drain(10'000).messages;
        QCOMPARE(drained.size(), 500);
        QCOMPARE(drained.first().id, "m1");
    }

    void aMessageThatIsRemovedIsNotUnreadAndNotDrained()
    {
        Inbox inbox;
        inbox.addReceived(received("m1"));
        inbox.addReceived(received("m2"));
        inbox.addSent(sent("m1")); // another one of that id
        QSignalSpy removed(&inbox, &Inbox::removed);
        inbox.remove({store::Origin::Received, "m1"});
        QCOMPARE(inbox.messages().size(), 2);
        QCOMPARE(inbox.unread(), 1);
        QCOMPARE(inbox.drain(10'000).messages.size(), 1);
        QVERIFY(inbox.findSent("m1"));
        inbox.remove({store::Origin::Received, "on the disk"});
        QCOMPARE(removed.count(), 2);
        inbox.remove({store::Origin::Received, "m2"});
        QCOMPARE(inbox.unread(), 0);
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
        inbox.addReceived(received("m1", "aa11bb22cc33", QStringLiteral("bob")));
        inbox.addReceived(received("m2", "dd44ee55ff66", QStringLiteral("bob")));
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
        inbox.addReceived(received("m1", "aa11bb22cc33", QStringLiteral("alice")));
        inbox.introduce("aa11bb22cc33", QStringLiteral("owner"));
        QCOMPARE(inbox.nameFor("aa11bb22cc33"), QStringLiteral("alice"));
    }

    void onlyAnEncryptedMessageTeachesAName()
    {
        Inbox inbox;
        Message claim = received("m1", "aa11bb22cc33", QStringLiteral("the boss"));
        std::get<Received>(claim.origin).trust = Trust::Plain;
        inbox.addReceived(claim);
        QVERIFY(inbox.keysFor(QStringLiteral("the boss")).isEmpty());
    }

    void aConversationIsReadByItself()
    {
        const QByteArray ada(64, 'a');
        const QByteArray bob(64, 'b');
        Inbox inbox;
        inbox.addReceived(received("m1", ada));
        inbox.addReceived(received("m2", ada));
        inbox.addReceived(received("m3", bob));
        QCOMPARE(inbox.unreadIn(ada), 2);
        QSignalSpy wasRead(&inbox, &Inbox::wasRead);
        inbox.markRead(ada);
        inbox.markRead(ada);
        QCOMPARE(wasRead.count(), 1);
        QCOMPARE(wasRead.first().first().toByteArray(), ada);
        QCOMPARE(inbox.unreadIn(ada), 0);
        QCOMPARE(inbox.unread(), 1);
        QVERIFY(!std::get<Received>(inbox.messages().first().origin).isUnread);
    }

    void whatWasKeptIsThereAsItWas()
    {
        Message read = received("m1");
        std::get<Received>(read.origin).isUnread = false;
        Inbox inbox;
        QSignalSpy loaded(&inbox, &Inbox::loaded);
        inbox.load({read, received("m2"), sent("s1")},
                   {{"aa11bb22cc33", QStringLiteral("bob"), Inbox::Person::Source::Heard}}, {"m2"});
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(inbox.unread(), 1);
        QCOMPARE(inbox.nameFor("aa11bb22cc33"), QStringLiteral("bob"));
        inbox.introduce("aa11bb22cc33", QStringLiteral("owner"));
        QCOMPARE(inbox.nameFor("aa11bb22cc33"), QStringLiteral("bob"));
        const auto drained = inbox.drain(10'000).messages;
        QCOMPARE(drained.size(), 1);
        QCOMPARE(drained.first().id, "m2");
    }

    void aNameIsLearnedOnceAndAgainWhenItChanges()
    {
        Inbox inbox;
        QSignalSpy learned(&inbox, &Inbox::personLearned);
        inbox.addReceived(received("m1"));
        inbox.addReceived(received("m2"));
        QCOMPARE(learned.count(), 1);
        inbox.addReceived(received("m3", "aa11bb22cc33", QStringLiteral("robert")));
        QCOMPARE(learned.count(), 2);
        QCOMPARE(inbox.nameFor("aa11bb22cc33"), QStringLiteral("robert"));
    }

    void whatWasDrainedIsTold()
    {
        Inbox inbox;
        inbox.addReceived(received("m1"));
        QSignalSpy drained(&inbox, &Inbox::drained);
        inbox.drain(10'000);
        inbox.drain(10'000);
        QCOMPARE(drained.count(), 1);
        QCOMPARE(drained.first().first().value<QList<QByteArray>>(), QList<QByteArray>{"m1"});
    }

    void whatIsOldLeavesButNothingUnreadOrWaiting()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto old = [&](Message message) {
            message.at = now.addDays(-2);
            return message;
        };
        Message read = old(received("m1"));
        std::get<Received>(read.origin).isUnread = false;
        Inbox inbox;
        inbox.addReceived(read);
        inbox.addSent(old(sent("s1")));
        inbox.setSentState("s1", client::Accepted{"x"});
        inbox.addSent(old(sent("s2")));
        inbox.removeBefore(now.addDays(-1));
        QCOMPARE(inbox.messages().size(), 1);
        QCOMPARE(inbox.messages().first().id, "s2");
    }

    void aSentMessageCanBeTakenOut()
    {
        Inbox inbox;
        inbox.addSent(sent("s1"));
        inbox.addSent(sent("s2"));
        QSignalSpy removed(&inbox, &Inbox::messageRemoved);
        inbox.remove({store::Origin::Sent, "s1"});
        inbox.remove({store::Origin::Sent, "unheard"});
        QCOMPARE(removed.count(), 1);
        QVERIFY(!inbox.findSent("s1"));
        QVERIFY(inbox.findSent("s2"));
    }

    void readingClearsTheCount()
    {
        Inbox inbox;
        inbox.addReceived(received("m1"));
        QSignalSpy unread(&inbox, &Inbox::unreadChanged);
        inbox.markAllRead();
        inbox.markAllRead();
        QCOMPARE(inbox.unread(), 0);
        QCOMPARE(unread.count(), 1);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "test_inbox.moc"
