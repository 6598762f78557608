// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "messagedata.h"

#include <QTest>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

using Added = MessageStore::Added;

const QByteArray fingerprint(32, 'f');
const QList<QByteArray> unsettled{"waiting", "notConfirmed"};

} // namespace

/// What a message store keeps, and in which order it gives it back.
class TestMessages : public QObject {
    Q_OBJECT

    std::unique_ptr<MessageData> m_data;
    MessageStore &store() { return *m_data->store; }
    Added add(const MessageRecord &message, const QByteArray &envelope = {})
    {
        const auto added = store().addReceived(message, envelope);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return *added;
    }
    MessageSnapshot load(int limit = 100)
    {
        auto snapshot = store().load(limit, unsettled);
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().message));
        return *std::move(snapshot);
    }

private Q_SLOTS:
    void init() { m_data = std::make_unique<MessageData>(); }

    void everyFieldOfAReceivedMessageComesBack()
    {
        MessageRecord message = received("m1", u"Grüße 👋\nzweite Zeile"_s);
        message.conversation = "@builders";
        message.member = QByteArray("3e").repeated(32);
        message.peerName = u"\uFEFFÄnne\u0000x"_s;
        message.target = "@builders";
        message.priority = protocol::Priority::Now;
        message.trust = "plain";
        message.isDrained = true;
        QCOMPARE(add(message, fingerprint), Added::New);
        m_data->reopen();
        const auto messages = load().messages;
        QCOMPARE(messages.size(), 1);
        const MessageRecord &read = messages.first();
        QVERIFY(read.position > 0 && !read.isDamaged);
        QCOMPARE(read.origin, Origin::Received);
        QCOMPARE(read.id, message.id);
        QCOMPARE(read.at, message.at);
        QCOMPARE(read.arrivedAt, message.arrivedAt);
        QCOMPARE(read.conversation, message.conversation);
        QCOMPARE(read.peer, message.peer);
        QCOMPARE(read.member, message.member);
        QVERIFY(read.peerName.endsWith(u"Änne\u0000x"_s));
        QCOMPARE(read.target, message.target);
        QCOMPARE(read.priority, message.priority);
        QCOMPARE(read.trust, message.trust);
        QVERIFY(read.isUnread && read.isDrained);
        QCOMPARE(read.text, message.text);
    }

    void aSentMessageComesBackWithItsEnvelope()
    {
        QVERIFY(store().addSent(sent("s1", u"Hello"_s), envelopeOf("sealed")));
        m_data->reopen();
        const auto snapshot = load();
        QCOMPARE(idsOf(snapshot.messages), QList<QByteArray>{"s1"});
        QCOMPARE(snapshot.messages.first().origin, Origin::Sent);
        QCOMPARE(snapshot.pending.size(), 1);
        QCOMPARE(snapshot.pending.first().message.text, u"Hello"_s);
        QCOMPARE(snapshot.pending.first().envelope.nonce, envelopeOf("sealed").nonce);
        QCOMPARE(snapshot.pending.first().envelope.ciphertext, envelopeOf("sealed").ciphertext);
    }

    void anEmptyTextIsNoDamage()
    {
        add(received("m1", {}));
        QVERIFY(!load().messages.first().isDamaged);
    }

    void anOddNameIsKept()
    {
        MessageRecord message = received("m1", u"text"_s);
        message.peerName = QString(QChar(0xd800)); // half a character
        add(message);
        QVERIFY(!load().messages.first().isDamaged);
    }

    void withoutATimeOfArrivalTheOtherOneCounts()
    {
        MessageRecord message = received("m1", u"text"_s);
        message.arrivedAt = 0;
        add(message);
        QCOMPARE(load().messages.first().arrivedAt, message.at);
        QVERIFY(!load().messages.first().isDamaged);
    }

    void aCopyIsKnownByItsId()
    {
        QCOMPARE(add(received("m1", u"once"_s)), Added::New);
        QCOMPARE(add(received("m1", u"twice"_s)), Added::Known);
        m_data->reopen();
        QCOMPARE(add(received("m1", u"thrice"_s)), Added::Known);
        QCOMPARE(load().messages.size(), 1);
        QCOMPARE(load().messages.first().text, u"once"_s);
    }

    void aCopyIsKnownByItsEnvelope()
    {
        QCOMPARE(add(received("m1", u"once"_s), fingerprint), Added::New);
        QCOMPARE(add(received("m2", u"once"_s), fingerprint), Added::Known);
        m_data->reopen();
        QCOMPARE(add(received("m3", u"once"_s), fingerprint), Added::Known);
        QCOMPARE(idsOf(load().messages), QList<QByteArray>{"m1"});
        // Nothing has changed: these ids were not taken.
        QCOMPARE(add(received("m2", u"another"_s), QByteArray(32, 'g')), Added::New);
    }

    void aMessageWithoutAnEnvelopeIsNoCopyOfAnother()
    {
        QCOMPARE(add(received("m1", u"a"_s)), Added::New);
        QCOMPARE(add(received("m2", u"b"_s)), Added::New);
    }

    void anIdIsNoFingerprint()
    {
        QCOMPARE(add(received("m1", u"a"_s), "m2"), Added::New);
        QCOMPARE(add(received("m2", u"b"_s), "m1"), Added::New);
    }

    void aCopyOfARemovedMessageIsKnown()
    {
        add(received("m1", u"by hand"_s), fingerprint);
        MessageRecord old = received("m2", u"by age"_s);
        old.isUnread = false;
        add(old, QByteArray(32, 'g'));
        QVERIFY(store().removeMessage(Origin::Received, "m1"));
        QCOMPARE(store().removeBefore(monday + 2, {}), 1);
        m_data->reopen();
        QCOMPARE(load().messages.size(), 0);
        QCOMPARE(add(received("m1", u"by hand"_s)), Added::Known);
        QCOMPARE(add(received("m2", u"by age"_s)), Added::Known);
        QCOMPARE(add(received("m3", u"by hand"_s), fingerprint), Added::Known);
        QCOMPARE(add(received("m4", u"by age"_s), QByteArray(32, 'g')), Added::Known);
    }

    void copiesAreForgottenWhenToldTo()
    {
        add(received("m1", u"a"_s), fingerprint);
        QVERIFY(store().removeMessage(Origin::Received, "m1"));
        QVERIFY(store().forgetSeenBefore(monday + 1)); // arrived at that very moment
        QCOMPARE(add(received("m1", u"a"_s), fingerprint), Added::Known);
        QVERIFY(store().forgetSeenBefore(monday + 2));
        QCOMPARE(add(received("m1", u"a"_s), fingerprint), Added::New);
        // A message that is still there is known, whatever was forgotten.
        QVERIFY(store().forgetSeenBefore(monday + 2));
        QCOMPARE(add(received("m1", u"a"_s), QByteArray(32, 'g')), Added::Known);
    }

    void aSentIdIsTakenOnce()
    {
        QVERIFY(store().addSent(sent("s1", u"a"_s), envelopeOf("a")));
        const auto again = store().addSent(sent("s1", u"b"_s), envelopeOf("b"));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(load().messages.first().text, u"a"_s);
        QCOMPARE(add(received("s1", u"of somebody else"_s)), Added::New);
    }

    void aStateMovesOn()
    {
        QVERIFY(store().addSent(sent("s1", u"a"_s), envelopeOf("a")));
        QVERIFY(store().setState("s1", "accepted", u"broker-id"_s));
        const auto snapshot = load();
        QCOMPARE(snapshot.messages.first().state, "accepted");
        QCOMPARE(snapshot.messages.first().stateDetail, u"broker-id"_s);
        QCOMPARE(snapshot.pending.size(), 0);
        QCOMPARE(store().setState("s2", "accepted", {}).error().code, ErrorCode::NotFound);
        add(received("m1", u"a"_s));
        QCOMPARE(store().setState("m1", "accepted", {}).error().code, ErrorCode::NotFound);
    }

    void aSettledMessageCannotGoAgain()
    {
        QVERIFY(store().addSent(sent("s1", u"a"_s), envelopeOf("a")));
        QCOMPARE(store().sentMessage("s1")->envelope.ciphertext, envelopeOf("a").ciphertext);
        QCOMPARE(store().sentMessage("s1")->message.text, u"a"_s);
        QVERIFY(store().dropEnvelope("s1"));
        QCOMPARE(store().sentMessage("s1").error().code, ErrorCode::NotFound);
        QCOMPARE(store().sentMessage("s2").error().code, ErrorCode::NotFound);
        QVERIFY(store().dropEnvelope("s2"));
        QCOMPARE(load().messages.first().text, u"a"_s);
    }

    void aPendingMessageWithoutItsEnvelopeIsNotLeftOut()
    {
        QVERIFY(store().addSent(sent("s1", u"a"_s), envelopeOf("a")));
        QVERIFY(store().dropEnvelope("s1"));
        const auto snapshot = load();
        QCOMPARE(snapshot.pending.size(), 1);
        QVERIFY(snapshot.pending.first().envelope.ciphertext.isEmpty());
    }

    void theBeginningIsTheNewestTheUnreadAndTheLatestOfEach()
    {
        MessageRecord message = received("unread", u"1"_s, adaKey);
        add(message);
        message = received("old", u"2"_s, bobKey);
        message.isUnread = false;
        add(message);
        message.id = "latest-of-bob";
        add(message);
        QVERIFY(store().addSent(sent("waiting-to-carl", u"x"_s, "carl"), envelopeOf("x")));
        QVERIFY(store().addSent(sent("to-carl", u"x"_s, "carl"), envelopeOf("x")));
        QVERIFY(store().setState("to-carl", "accepted", {}));
        for (int i = 0; i < 5; ++i) {
            message = received("dora-" + QByteArray::number(i), u"3"_s, "dora");
            message.isUnread = false;
            add(message);
        }
        const auto snapshot = load(2);
        QCOMPARE(idsOf(snapshot.messages),
                 (QList<QByteArray>{"unread", "latest-of-bob", "to-carl", "dora-3", "dora-4"}));
        QCOMPARE(snapshot.pending.size(), 1);
        QCOMPARE(snapshot.pending.first().message.id, "waiting-to-carl");
        qint64 last = 0;
        for (const auto &read : snapshot.messages)
            QVERIFY(std::exchange(last, read.position) < read.position);
    }

    void theOrderIsThatOfArrivalWhateverTheTimesSay()
    {
        for (const qint64 at : {monday, monday - 5000, monday + 5000}) {
            MessageRecord message = received(QByteArray::number(at), u"x"_s);
            message.at = at;
            add(message);
        }
        QCOMPARE(idsOf(load().messages), (QList{QByteArray::number(monday), QByteArray::number(monday - 5000),
                                                QByteArray::number(monday + 5000)}));
    }

    void aPositionIsNeverGivenTwice()
    {
        add(received("m1", u"a"_s));
        const qint64 first = load().messages.first().position;
        QVERIFY(store().removeMessage(Origin::Received, "m1"));
        m_data->reopen();
        add(received("m2", u"b"_s));
        QVERIFY(load().messages.first().position > first);
    }

    void olderMessagesOfAConversationComeInPages()
    {
        for (int i = 0; i < 10; ++i) {
            add(received("a" + QByteArray::number(i), u"x"_s, adaKey));
            add(received("b" + QByteArray::number(i), u"x"_s, bobKey));
        }
        const auto newest = store().before(adaKey, std::numeric_limits<qint64>::max(), 3);
        QCOMPARE(idsOf(*newest), (QList<QByteArray>{"a7", "a8", "a9"}));
        const auto older = store().before(adaKey, newest->first().position, 3);
        QCOMPARE(idsOf(*older), (QList<QByteArray>{"a4", "a5", "a6"}));
        QCOMPARE(store().before(adaKey, load().messages.first().position, 3)->size(), 0);
        QCOMPARE(store().before("nobody", std::numeric_limits<qint64>::max(), 3)->size(), 0);
    }

    void readIsReadInItsConversationOnly()
    {
        add(received("m1", u"x"_s, adaKey));
        add(received("m2", u"x"_s, bobKey));
        QVERIFY(store().markRead(adaKey));
        QVERIFY(!load().messages.at(0).isUnread);
        QVERIFY(load().messages.at(1).isUnread);
        QVERIFY(store().markAllRead());
        QVERIFY(!load().messages.at(1).isUnread);
    }

    void whatWasDrainedStaysDrained()
    {
        add(received("m1", u"x"_s));
        add(received("m2", u"x"_s));
        add(received("it's \"odd\"", u"x"_s));
        QVERIFY(store().markDrained({"m1", "it's \"odd\"", "never seen"}));
        m_data->reopen();
        const auto messages = load().messages;
        QVERIFY(messages.at(0).isDrained && !messages.at(1).isDrained && messages.at(2).isDrained);
        QVERIFY(store().markDrained({}));
    }

    void peopleAreRemembered()
    {
        QVERIFY(store().remember({adaKey, u"Ada?"_s, false}));
        QVERIFY(store().remember({bobKey, {}, false}));
        QVERIFY(store().remember({adaKey, u"Ada"_s, true}));
        m_data->reopen();
        const auto people = load().people;
        QCOMPARE(people.size(), 2);
        const auto &ada = people.at(people.first().key == adaKey ? 0 : 1);
        QCOMPARE(ada.name, u"Ada"_s);
        QVERIFY(ada.isHeard);
    }

    void retentionKeepsTheUnreadAndWhatHasToBeSent()
    {
        const auto old = [](MessageRecord message) {
            message.arrivedAt = monday - 1000;
            message.isUnread = message.id == "unread";
            return message;
        };
        add(old(received("unread", u"x"_s)));
        add(old(received("read", u"x"_s)));
        QVERIFY(store().addSent(old(sent("waiting", u"x"_s)), envelopeOf("x")));
        QVERIFY(store().addSent(old(sent("accepted", u"x"_s)), envelopeOf("x")));
        QVERIFY(store().setState("accepted", "accepted", {}));
        MessageRecord young = received("young", u"x"_s);
        young.isUnread = false;
        young.at = monday - 1'000'000; // the sender's word
        add(young);
        QCOMPARE(store().removeBefore(monday, unsettled), 2);
        QCOMPARE(idsOf(load().messages), (QList<QByteArray>{"unread", "waiting", "young"}));
        QCOMPARE(load().pending.first().envelope.ciphertext, envelopeOf("x").ciphertext);
        QCOMPARE(store().removeBefore(monday, unsettled), 0);
    }

    void aGroupOfWritesHappensWholeOrNotAtAll()
    {
        const auto failed = store().atomically([&]() -> Result<void> {
            add(received("m1", u"x"_s), fingerprint);
            return fail(ErrorCode::Refused, u"changed my mind"_s);
        });
        QVERIFY(!failed);
        QCOMPARE(load().messages.size(), 0);
        QCOMPARE(add(received("m1", u"x"_s), fingerprint), Added::New);
    }

    void aVisitEndsWhenTheVisitorHasEnough()
    {
        for (int i = 0; i < 5; ++i)
            add(received(QByteArray::number(i), u"x"_s));
        QList<QByteArray> seen;
        const auto visited = store().forEach([&](const MessageRecord &message) -> Result<void> {
            seen.append(message.id);
            return seen.size() < 3 ? Result<void>() : fail(ErrorCode::Unavailable, u"enough"_s);
        });
        QCOMPARE(visited.error().code, ErrorCode::Unavailable);
        QCOMPARE(seen, (QList<QByteArray>{"0", "1", "2"}));
    }

    void aVisitSeesEveryMessageInOrder()
    {
        QVERIFY(store().atomically([&]() -> Result<void> {
            for (int i = 0; i < 1203; ++i)
                add(received(QByteArray::number(i), QString::number(i)));
            return {};
        }));
        const auto messages = m_data->all();
        QCOMPARE(messages.size(), 1203);
        for (int i = 0; i < messages.size(); ++i)
            QCOMPARE(messages.at(i).text, QString::number(i));
    }

    void aConversationIsReadOnFromAMessage()
    {
        for (int i = 0; i < 6; ++i) {
            add(received("m" + QByteArray::number(i), u"text"_s));
            add(received("b" + QByteArray::number(i), u"text"_s, bobKey));
        }
        const auto third = store().positionOf({Origin::Received, "m3"});
        QVERIFY(third);
        QCOMPARE(idsOf(store().after(adaKey, *third, 10).value()), (QList<QByteArray>{"m4", "m5"}));
        QCOMPARE(idsOf(store().after(adaKey, *third, 1).value()), QList<QByteArray>{"m4"});
        const auto other = store().positionOf({Origin::Sent, "m3"});
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
