// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "wiretest.h"

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// When a message counts as arrived, and what happens until then.
class TestConfirmation : public WireTest {
    Q_OBJECT

    std::optional<Person> m_ada;
    std::optional<Person> m_bob;

    /// A client that says client_ack, when it says anything.
    QJsonObject acknowledging() const { return helloOn(*m_bob, u"meshtray"_s); }
    static QJsonObject withClientId(QJsonObject frame, const QString &id)
    {
        frame[u"client_message_id"_s] = id;
        return frame;
    }

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        if (QTest::currentTestFailed())
            return;
        m_ada = join(u"Ada"_s);
        m_bob = join(u"Bob"_s);
    }

    void aPongBehindThePushConfirmsForThoseWhoNeverAcknowledge()
    {
        const auto sender = connected(*m_ada);
        sender->send(message(m_bob->pubkey(), u"1"_s));
        QVERIFY(!sender->take(u"ack"_s).isEmpty());
        QCOMPARE(metric("broker_queue_depth"), 1);
        const auto receiver = connected(*m_bob); // its WebSocket answers pings, it says nothing
        QVERIFY(!receiver->take(u"push"_s).isEmpty());
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
        receiver->abort();
        QVERIFY(connected(*m_bob)->hearsNo(u"push"_s));
    }

    void whatWasPushedButNotConfirmedComesAgain()
    {
        const auto sender = connected(*m_ada);
        sender->send(message(m_bob->pubkey(), u"1"_s));
        QJsonObject first;
        {
            RawClient dying(broker().port());
            QVERIFY(dying.isOpen());
            dying.send(hello(*m_bob));
            first = dying.take(u"push"_s); // and no pong
            QVERIFY(!first.isEmpty());
            dying.abort();
        }
        QCOMPARE(metric("broker_queue_depth"), 1);
        QCOMPARE(connected(*m_bob)->take(u"push"_s)[u"messageId"_s], first[u"messageId"_s]);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void anAcknowledgementConfirmsByEitherId()
    {
        const auto sender = connected(*m_ada);
        const auto receiver = connected(acknowledging());
        for (const QString &id : {u"brokerMessageId"_s, u"clientMessageId"_s}) {
            sender->send(withClientId(message(m_bob->pubkey(), id), id));
            const QJsonObject push = receiver->take(u"push"_s);
            QVERIFY(receiver->hearsNo(u"push"_s)); // it has answered a ping behind the push, which is not enough
            QCOMPARE(metric("broker_queue_depth"), 1);
            const QJsonValue value = id == u"clientMessageId"_s ? QJsonValue(id) : push[u"messageId"_s];
            receiver->send(QJsonObject{{u"type"_s, u"client_ack"_s}, {id, value}});
            QTRY_COMPARE(metric("broker_queue_depth"), 0);
        }
    }

    void onlyTheRecipientCanAcknowledge()
    {
        const auto sender = connected(*m_ada);
        const auto receiver = connected(acknowledging());
        sender->send(message(m_bob->pubkey(), u"1"_s));
        const QJsonObject push = receiver->take(u"push"_s);
        acknowledge(*sender, push);
        QVERIFY(sender->hearsNo(u"error"_s));
        QCOMPARE(metric("broker_queue_depth"), 1);
        // Over another connection of the recipient's it is as good.
        const auto later = connected(acknowledging());
        acknowledge(*later, push);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void withoutConfirmationItIsPushedAgainByATimer()
    {
        restart({u"--redeliver-after"_s, u"200ms"_s});
        const auto sender = connected(*m_ada);
        const auto receiver = connected(acknowledging());
        for (const QString &id : {u"1"_s, u"2"_s})
            sender->send(message(m_bob->pubkey(), id));
        QStringList ids;
        for (int i = 0; i < 6; ++i)
            ids.append(receiver->take(u"push"_s)[u"messageId"_s].toString());
        QVERIFY(!ids.first().isEmpty() && ids.at(0) != ids.at(1));
        QCOMPARE(ids.mid(2, 2), ids.mid(0, 2)); // in the same order
        QCOMPARE(ids.mid(4, 2), ids.mid(0, 2));
        QVERIFY(metric("broker_messages_redelivered_total") >= 4);
        for (const QString &id : ids.mid(0, 2))
            receiver->send(QJsonObject{{u"type"_s, u"client_ack"_s}, {u"brokerMessageId"_s, id}});
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void aRetryIsAnsweredAsAtFirstEvenAfterKill9()
    {
        const QJsonObject frame = withClientId(message(m_bob->pubkey(), u"1"_s), u"retry"_s);
        QJsonValue id;
        {
            const auto sender = connected(*m_ada);
            sender->send(frame);
            id = sender->take(u"ack"_s)[u"messageId"_s];
        }
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto sender = connected(*m_ada);
        sender->send(frame);
        QCOMPARE(sender->take(u"ack"_s)[u"messageId"_s], id);
        const auto receiver = connected(*m_bob);
        QCOMPARE(receiver->take(u"push"_s)[u"messageId"_s], id);
        QVERIFY(receiver->hearsNo(u"push"_s));
    }

    void aRetryWithoutAClientIdIsKnownByItsIdOnTheSameConnection()
    {
        const auto sender = connected(*m_ada);
        sender->send(message(m_bob->pubkey(), u"1"_s));
        sender->send(message(m_bob->pubkey(), u"1"_s));
        const QJsonValue id = sender->take(u"ack"_s)[u"messageId"_s];
        QCOMPARE(sender->take(u"ack"_s)[u"messageId"_s], id);
        QCOMPARE(metric("broker_queue_depth"), 1);
        const auto another = connected(*m_ada);
        another->send(message(m_bob->pubkey(), u"1"_s));
        QVERIFY(another->take(u"ack"_s)[u"messageId"_s] != id);
    }
};

QTEST_GUILESS_MAIN(TestConfirmation)
#include "test_confirmation.moc"
