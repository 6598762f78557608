// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerdata.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace meshtray;
using namespace meshtray::store;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, no file of this process can grow beyond `bytes`: what a full disk is like.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

/// Messages on their way.
class TestQueue : public QObject {
    Q_OBJECT

    static QList<qint64> ordersOf(const QList<QueuedMessage> &messages)
    {
        QList<qint64> orders;
        for (const auto &message : messages)
            orders.append(message.order);
        return orders;
    }

private Q_SLOTS:
    void messagesComeInTheOrderOfAcceptance()
    {
        BrokerData data;
        QList<qint64> accepted;
        for (const auto priority : {protocol::Priority::Low, protocol::Priority::Now, protocol::Priority::Next})
            accepted.append(*data.store->enqueue(data.message(priority)));
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, 0, 0, 10)), accepted);
    }

    void aMessageComesBackAsItWas()
    {
        BrokerData data;
        QueuedMessage sent = data.message(protocol::Priority::Now);
        sent.clientMessageId = "client-1";
        sent.order = *data.store->enqueue(sent);
        const auto waiting = data.store->waiting(data.other.id, 0, 0, 10);
        QVERIFY(waiting && waiting->size() == 1);
        const QueuedMessage &got = waiting->first();
        QCOMPARE(got.messageId, sent.messageId);
        QCOMPARE(got.senderKey, sent.senderKey);
        QCOMPARE(got.targetSpec, sent.targetSpec);
        QCOMPARE(got.priority, sent.priority);
        QCOMPARE(got.nonce, sent.nonce);
        QCOMPARE(got.ciphertext, sent.ciphertext);
        QCOMPARE(got.clientMessageId, sent.clientMessageId);
        QCOMPARE(got.senderName, u"Olga"_s);
        QCOMPARE(got.senderMemberKey, data.owner.pubkey.toHex());
    }

    void urgentMessagesAndOthersHaveCursorsOfTheirOwn()
    {
        BrokerData data;
        const qint64 low = *data.store->enqueue(data.message(protocol::Priority::Low));
        const qint64 now = *data.store->enqueue(data.message(protocol::Priority::Now));
        const qint64 next = *data.store->enqueue(data.message(protocol::Priority::Next));
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, 0, std::nullopt, 10)), QList{now});
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, now, 0, 10)), (QList{low, next}));
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, 0, low, 10)), (QList{now, next}));
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, 0, 0, 2)), (QList{low, now}));
    }

    void anOrderNeverComesBack()
    {
        BrokerData data;
        const qint64 first = *data.store->enqueue(data.message());
        QCOMPARE(data.store->remove(data.other.id, {first}), 1);
        QCOMPARE(data.store->remove(data.other.id, {first}), 0);
        data.reopen();
        QVERIFY(*data.store->enqueue(data.message()) > first);
    }

    void waitingMessagesAreCountedForEachRecipient()
    {
        BrokerData data;
        QVERIFY(data.store->enqueue(data.message()));
        QVERIFY(data.store->enqueue(data.message()));
        const auto counts = data.store->waitingCounts();
        QVERIFY(counts);
        QCOMPARE(counts->value(data.other.id), 2);
        QVERIFY(!counts->contains(data.owner.id));
    }

    void anExpiredMessageIsRemoved()
    {
        BrokerData data;
        QVERIFY(data.store->enqueue(data.message()));
        QCOMPARE(data.store->removeExpired(BrokerData::now + 999), 0);
        QCOMPARE(data.store->removeExpired(BrokerData::now + 1000), 1);
        QVERIFY(data.store->waiting(data.other.id, 0, 0, 10)->isEmpty());
    }

    void aMessageIsFoundByItsIdForItsRecipientOnly()
    {
        BrokerData data;
        const QueuedMessage sent = data.message();
        const qint64 order = *data.store->enqueue(sent);
        QCOMPARE(*data.store->orderOf(data.other.id, sent.messageId.bytes()), std::optional(order));
        QVERIFY(!*data.store->orderOf(data.owner.id, sent.messageId.bytes()));
    }

    void aMessageToASessionIsOnlyForItsReader()
    {
        BrokerData data;
        QueuedMessage sent = data.message();
        sent.sessionKey = "session-1";
        const qint64 toSession = *data.store->enqueue(sent);
        const qint64 toAny = *data.store->enqueue(data.message());
        const QueueReader meant(data.other.id, "session-1");
        const QueueReader other(data.other.id, "session-2");
        QCOMPARE(ordersOf(*data.store->waiting(meant, 0, 0, 10)), (QList{toSession, toAny}));
        QCOMPARE(ordersOf(*data.store->waiting(other, 0, 0, 10)), QList{toAny});
        QCOMPARE(ordersOf(*data.store->waiting(data.other.id, 0, 0, 1)), QList{toAny});
        QCOMPARE(data.store->waiting(meant, 0, 0, 10)->first().sessionKey, "session-1");
        QCOMPARE(*data.store->orderOf(meant, sent.messageId.bytes()), std::optional(toSession));
        QVERIFY(!*data.store->orderOf(other, sent.messageId.bytes()));
    }

    void aClientIdLeadsToItsMessageForItsSenderOnly()
    {
        BrokerData data;
        const MessageId id = MessageId::random();
        QVERIFY(data.store->rememberSent(data.owner.id, "client-1", {id, "*", {data.owner.id}, {}}, 1000));
        data.reopen();
        QCOMPARE(*data.store->sent(data.owner.id, "client-1"), std::optional(id));
        QVERIFY(!*data.store->sent(data.other.id, "client-1"));
        QVERIFY(data.store->forgetSentBefore(1001));
        QVERIFY(!*data.store->sent(data.owner.id, "client-1"));
    }

    void aGroupThatWasNotCommittedNeverHappened()
    {
        BrokerData data;
        QVERIFY(data.store->begin());
        QVERIFY(data.store->enqueue(data.message()));
        data.reopen();
        QVERIFY(data.store->waiting(data.other.id, 0, 0, 10)->isEmpty());
    }

    void whatWasCommittedIsThereAfterOpeningAgain()
    {
        BrokerData data;
        QVERIFY(data.store->begin());
        QVERIFY(data.store->enqueue(data.message()));
        QVERIFY(data.store->commit());
        data.reopen();
        QCOMPARE(data.store->waiting(data.other.id, 0, 0, 10)->size(), 1);
    }

    void aFullDiskUndoesTheWholeGroupAndSaysSo()
    {
        BrokerData data;
        QVERIFY(data.store->begin());
        QVERIFY(data.store->enqueue(data.message()));
        {
            const FullDisk full(4096);
            QueuedMessage large = data.message();
            large.ciphertext = QByteArray(64 * 1024, 'x');
            static_cast<void>(data.store->enqueue(large));
            const auto committed = data.store->commit();
            QVERIFY(!committed);
            QCOMPARE(committed.error().code, ErrorCode::Io);
        }
        QVERIFY(data.store->waiting(data.other.id, 0, 0, 10)->isEmpty());
        QVERIFY(data.store->enqueue(data.message())); // there is room again
        QCOMPARE(data.store->waiting(data.other.id, 0, 0, 10)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "test_queue.moc"
