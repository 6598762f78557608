// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerdata.h"
#include "otherhand.h"
#include "store/queuerecord.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;
using store::QueuedMessage;

namespace {

/// One number from the file, as another program reads it.
qint64 number(const BrokerData &data, const QString &sql)
{
    return OtherHand(data.path()).rows(sql).value(0).toLongLong();
}

QList<qint64> enqueue(BrokerData &data, int count, qsizetype bytes = 8)
{
    QList<qint64> orders;
    if (!data.store->begin())
        return {};
    for (int i = 0; i < count; ++i) {
        QueuedMessage message = data.message();
        message.ciphertext = QByteArray(bytes, 'x');
        orders.append(data.store->enqueue(message).value_or(0));
    }
    return data.store->commit() ? orders : QList<qint64>();
}

/// What the one batch in the file holds.
QByteArray records(const BrokerData &data)
{
    const QStringList batches = OtherHand(data.path()).rows(u"SELECT hex(records) FROM message_batches"_s);
    return batches.size() == 1 ? QByteArray::fromHex(batches.first().toLatin1()) : QByteArray();
}

void setRecords(const BrokerData &data, const QByteArray &records)
{
    OtherHand(data.path())
        .run(u"UPDATE message_batches SET records = x'%1'"_s.arg(QString::fromLatin1(records.toHex())));
}

/// The test fails when it is not said.
void expectLoss()
{
    QTest::ignoreMessage(QtWarningMsg, "the database is damaged: at least 1 waiting messages are lost");
}

QList<qint64> waiting(const BrokerData &data)
{
    QList<qint64> orders;
    constexpr int all = 100'000;
    const auto messages = data.store->waiting({data.other.id, {}}, 0, 0, all);
    for (const QueuedMessage &message : messages.value())
        orders.append(message.order);
    return orders;
}

} // namespace

class TestMessageQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsConfirmedInPartStaysSoAfterOpeningAgain()
    {
        BrokerData data;
        const auto orders = enqueue(data, 3);
        QCOMPARE(data.store->remove(data.other.id, {orders[1]}), 1);
        data.reopen();
        QCOMPARE(waiting(data), (QList{orders[0], orders[2]}));
        QCOMPARE(data.store->remove(data.other.id, {orders[0], orders[1]}), 1);
        data.reopen();
        QCOMPARE(waiting(data), QList{orders[2]});
    }

    void nothingStaysOnTheDiskWhenAllIsConfirmed()
    {
        BrokerData data;
        const auto orders = enqueue(data, 5);
        QCOMPARE(data.store->remove(data.other.id, {orders[4], orders[0]}), 2);
        QCOMPARE(number(data, u"SELECT count(*) FROM message_notes"_s), 1);
        QCOMPARE(data.store->remove(data.other.id, {orders[1], orders[2], orders[3]}), 3);
        QCOMPARE(number(data, u"SELECT count(*) FROM message_batches"_s), 0);
        QCOMPARE(number(data, u"SELECT count(*) FROM message_notes"_s), 0);
        data.reopen();
        QVERIFY(waiting(data).isEmpty());
        QVERIFY(enqueue(data, 1).first() > orders.last()); // an order never comes back
    }

    void whatIsConfirmedInTheGroupThatAcceptedItIsGone()
    {
        BrokerData data;
        QVERIFY(data.store->begin());
        const qint64 first = *data.store->enqueue(data.message());
        const qint64 second = *data.store->enqueue(data.message());
        QCOMPARE(data.store->remove(data.other.id, {first}), 1);
        QCOMPARE(waiting(data), QList{second}); // read before it is on the disk
        QVERIFY(data.store->commit());
        data.reopen();
        QCOMPARE(waiting(data), QList{second});
    }

    void aGroupThatIsUndoneChangesNothing()
    {
        BrokerData data;
        const auto orders = enqueue(data, 2);
        QVERIFY(data.store->begin());
        QVERIFY(data.store->enqueue(data.message()));
        QCOMPARE(data.store->remove(data.other.id, {orders[0]}), 1);
        QVERIFY(data.store->rememberSent(data.owner.id, "c", {MessageId::random(), "*", {}, {}}, 1));
        data.store->rollback();
        QCOMPARE(waiting(data), orders);
        QCOMPARE(data.store->waitingCounts()->value(data.other.id), 2);
        QVERIFY(!*data.store->sent(data.owner.id, "c"));
        QCOMPARE(data.store->remove(data.other.id, orders), 2);
        data.reopen();
        QVERIFY(waiting(data).isEmpty());
    }

    void onlyTheRecipientCanConfirm()
    {
        BrokerData data;
        const auto orders = enqueue(data, 1);
        QCOMPARE(data.store->remove(data.owner.id, orders), 0);
        QCOMPARE(waiting(data), orders);
    }

    void littleThatIsLeftOfMuchDoesNotKeepTheRestOnTheDisk()
    {
        BrokerData data;
        constexpr int many = 400;
        constexpr qsizetype bytes = 4000;
        QList<qint64> orders = enqueue(data, many, bytes);
        const QList<qint64> left{orders.takeAt(300), orders.takeAt(20)};
        QCOMPARE(data.store->remove(data.other.id, orders), many - 2);
        const QString size = u"SELECT sum(length(records)) FROM message_batches"_s;
        QVERIFY(number(data, size) > 20 * bytes);
        // Not at once, because the rest usually goes by itself: when many others have come.
        for (int i = 0; i < 34; ++i) {
            const auto others = enqueue(data, 1000);
            QCOMPARE(data.store->remove(data.other.id, others), 1000);
        }
        QVERIFY(number(data, size) < 4 * bytes);
        QCOMPARE(waiting(data), (QList{left[1], left[0]}));
        data.reopen();
        QCOMPARE(waiting(data), (QList{left[1], left[0]}));
        const auto read = data.store->waiting({data.other.id, {}}, 0, 0, 2);
        for (const QueuedMessage &message : *read)
            QCOMPARE(message.ciphertext, QByteArray(bytes, 'x'));
        QCOMPARE(data.store->remove(data.other.id, left), 2);
        QCOMPARE(number(data, u"SELECT count(*) FROM message_batches"_s), 0);
    }

    void whatIsDamagedIsLeftOutAndSaid()
    {
        BrokerData data;
        const auto orders = enqueue(data, 3);
        const QByteArray whole = records(data);
        const qsizetype each = whole.size() / 3;
        for (qsizetype at = each + store::recordHead; at < 2 * each; at += 7) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
            setRecords(data, damaged);
            data.reopen();
            expectLoss();
            QCOMPARE(waiting(data), (QList{orders[0], orders[2]}));
        }
    }

    void whatStandsBehindARecordThatIsCutShortIsSaid()
    {
        BrokerData data;
        const auto orders = enqueue(data, 3);
        const QByteArray whole = records(data);
        const qsizetype each = whole.size() / 3;
        for (const QByteArray &damaged : {whole.first(each + 2), whole.first(2 * each - 1),
                                          whole.first(each) + QByteArray::fromHex("0000ffff00")}) {
            setRecords(data, damaged);
            data.reopen();
            expectLoss();
            QCOMPARE(waiting(data), QList{orders[0]});
        }
    }

    void whatIsDamagedDoesNotKeepOthersFromBeingPutTogether()
    {
        BrokerData data;
        constexpr int many = 100;
        QList<qint64> orders = enqueue(data, many);
        QByteArray damaged = records(data);
        damaged[store::recordHead + 1] = 'x'; // the first
        setRecords(data, damaged);
        data.reopen();
        expectLoss();
        QCOMPARE(waiting(data), orders.sliced(1));
        const qint64 left = orders.takeLast();
        QCOMPARE(data.store->remove(data.other.id, orders), many - 2);
        for (int i = 0; i < 34; ++i)
            QCOMPARE(data.store->remove(data.other.id, enqueue(data, 1000)), 1000);
        data.reopen();
        QCOMPARE(waiting(data), QList{left});
    }

    void recordsOfBeforeTheChecksumAreRead()
    {
        BrokerData data;
        const auto orders = enqueue(data, 1);
        constexpr qsizetype checksum = 8;
        QByteArray old = records(data).chopped(checksum);
        qToBigEndian(static_cast<quint32>(old.size() - store::recordHead), old.data());
        setRecords(data, old);
        data.reopen();
        QCOMPARE(waiting(data), orders);
    }

    void aDamagedMemoryOfSendsDoesNotStopTheRest()
    {
        BrokerData data;
        const MessageId id = MessageId::random();
        QVERIFY(data.store->begin());
        for (const char *client : {"first", "second", "third"})
            QVERIFY(data.store->rememberSent(data.owner.id, client, {id, "*", {data.other.id}, {}}, BrokerData::now));
        QVERIFY(data.store->commit());
        const QStringList batches = OtherHand(data.path()).rows(u"SELECT hex(records) FROM send_batches"_s);
        QCOMPARE(batches.size(), 1);
        const QString cut = batches.first().left(batches.first().size() / 3 + 20);
        OtherHand(data.path()).run(u"UPDATE send_batches SET records = x'%1'"_s.arg(cut.left(cut.size() / 2 * 2)));
        data.reopen();
        QTest::ignoreMessage(QtWarningMsg,
                             "the database is damaged: of some messages it is not known any more that they "
                             "were sent, and a copy of one would be taken as a new one");
        QCOMPARE(*data.store->sent(data.owner.id, "first"), std::optional(id));
        QCOMPARE(*data.store->sent(data.owner.id, "third"), std::optional<MessageId>());
        QVERIFY(data.store->rememberSent(data.owner.id, "third", {id, "*", {data.other.id}, {}}, BrokerData::now));
        QCOMPARE(*data.store->sent(data.owner.id, "third"), std::optional(id));
    }

    void manySendsAreRememberedOutsideOfTheMemory()
    {
        BrokerData data;
        constexpr int groups = 210;
        constexpr int each = 1000;
        const MessageId id = MessageId::random();
        for (int group = 0; group < groups; ++group) {
            QVERIFY(data.store->begin());
            for (int i = 0; i < each; ++i) {
                const QByteArray client = QByteArray::number(group) + '-' + QByteArray::number(i);
                QVERIFY(data.store->rememberSent(data.owner.id, client, {id, "*", {data.other.id}, {}}, group));
            }
            QVERIFY(data.store->commit());
        }
        QVERIFY(number(data, u"SELECT count(*) FROM sends"_s) > 0);
        QCOMPARE(*data.store->sent(data.owner.id, "0-7"), std::optional(id));
        QCOMPARE(*data.store->sent(data.owner.id, "209-999"), std::optional(id));
        QVERIFY(!*data.store->sent(data.owner.id, "210-0"));
        QVERIFY(!*data.store->sent(data.other.id, "209-999"));
        data.reopen();
        QCOMPARE(*data.store->sent(data.owner.id, "0-7"), std::optional(id));
        QCOMPARE(*data.store->sent(data.owner.id, "209-999"), std::optional(id));
        QCOMPARE(data.store->findSent(data.owner.id, "208-99", 20)->size(), 11);
        QVERIFY(data.store->forgetSentBefore(200));
        QVERIFY(!*data.store->sent(data.owner.id, "0-7"));
        QVERIFY(!*data.store->sent(data.owner.id, "199-7"));
        QCOMPARE(*data.store->sent(data.owner.id, "200-7"), std::optional(id));
    }
};

QTEST_GUILESS_MAIN(TestMessageQueue)
#include "test_messagequeue.moc"
