// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;
using namespace std::chrono_literals;

/// From send to push, and what is kept in between.
class TestDelivery : public WireTest {
    Q_OBJECT

    std::optional<Person> m_alice;
    std::optional<Person> m_bob;

    static void confirm(WireClient &client, const QJsonObject &push)
    {
        client.send(QJsonObject{{u"type"_s, u"client_ack"_s},
                                {u"clientMessageId"_s, push[u"messageId"_s]},
                                {u"brokerMessageId"_s, push[u"messageId"_s]}});
    }
    static QJsonObject plain(const QString &target, const QString &id)
    {
        return {{u"type"_s, u"send"_s},
                {u"id"_s, id},
                {u"targetSpec"_s, target},
                {u"nonce"_s, u"AAAA"_s},
                {u"ciphertext"_s, u"aGVsbG8="_s}};
    }

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        if (QTest::currentTestFailed())
            return;
        m_alice = join(u"Alice"_s);
        m_bob = join(u"Bob"_s);
    }

    void aMessageIsAckedAndPushed()
    {
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        const QJsonObject sent = sealed(*m_alice, *m_bob, u"good morning"_s, u"m1"_s);
        alice->send(sent);

        const QJsonObject ack = alice->take(u"ack"_s);
        QCOMPARE(ack[u"id"_s].toString(), u"m1"_s);
        QCOMPARE(ack[u"queued"_s].toBool(), true);
        QVERIFY(!ack[u"messageId"_s].toString().isEmpty());
        QVERIFY(!ack.contains(u"error"_s));

        const QJsonObject push = bob->take(u"push"_s);
        QCOMPARE(push[u"messageId"_s], ack[u"messageId"_s]);
        QCOMPARE(push[u"meshId"_s].toString().toLatin1(), meshId());
        QCOMPARE(push[u"senderPubkey"_s].toString(), m_alice->pubkey());
        QCOMPARE(push[u"priority"_s].toString(), u"next"_s);
        QCOMPARE(push[u"nonce"_s], sent[u"nonce"_s]);
        QCOMPARE(push[u"ciphertext"_s], sent[u"ciphertext"_s]);
        QCOMPARE(push[u"senderName"_s].toString(), u"Alice"_s);
        QCOMPARE(push[u"senderMemberPubkey"_s].toString(), m_alice->pubkey());
        QCOMPARE(push[u"senderMemberId"_s].toString().toLatin1(), m_alice->memberId);
        const QString createdAt = push[u"createdAt"_s].toString();
        QVERIFY2(createdAt.endsWith(u'Z') && createdAt.size() == 24, qPrintable(createdAt));
        QVERIFY(std::abs(QDateTime::fromString(createdAt, Qt::ISODateWithMs).msecsTo(QDateTime::currentDateTimeUtc())) <
                10'000);
        QCOMPARE(opened(*m_bob, *m_alice, push), u"good morning"_s);

        QVERIFY(alice->hearsNo(u"push"_s));
        QCOMPARE(metric("broker_messages_routed_total{priority=\"next\"}"), 1);
    }

    void anAnswerComesBackTheSameWay()
    {
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        alice->send(sealed(*m_alice, *m_bob, u"ping"_s, u"1"_s));
        QVERIFY(!bob->take(u"push"_s).isEmpty());
        bob->send(sealed(*m_bob, *m_alice, u"pong"_s, u"1"_s));
        QCOMPARE(opened(*m_alice, *m_bob, alice->take(u"push"_s)), u"pong"_s);
    }

    void aMissingIdAndPriorityAreFilledIn()
    {
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        QJsonObject frame = plain(m_bob->pubkey(), {});
        frame.remove(u"id"_s);
        alice->send(frame);
        const QJsonObject ack = alice->take(u"ack"_s);
        QCOMPARE(ack[u"id"_s], QJsonValue(QString()));
        QVERIFY(ack[u"queued"_s].toBool());
        QCOMPARE(bob->take(u"push"_s)[u"priority"_s].toString(), u"next"_s);
    }

    void aTargetInUpperCaseIsTheSameMember()
    {
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        alice->send(plain(m_bob->pubkey().toUpper(), u"1"_s));
        QVERIFY(!bob->take(u"push"_s).isEmpty());
    }

    void whoIsAwayGetsItOnConnecting()
    {
        const auto alice = connected(*m_alice);
        for (int i = 0; i < 5; ++i) {
            alice->send(sealed(*m_alice, *m_bob, QString::number(i), QString::number(i)));
            QVERIFY(alice->take(u"ack"_s)[u"queued"_s].toBool());
        }
        QCOMPARE(metric("broker_queue_depth"), 5);

        const auto bob = connected(*m_bob);
        for (int i = 0; i < 5; ++i) {
            const QJsonObject push = bob->take(u"push"_s);
            QCOMPARE(opened(*m_bob, *m_alice, push), QString::number(i)); // in the order of acceptance
            confirm(*bob, push);
        }
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void theAckComesBeforeAnyPush()
    {
        const auto alice = connected(*m_alice);
        alice->send(plain(m_bob->pubkey(), u"1"_s));
        QVERIFY(!alice->take(u"ack"_s).isEmpty());
        const auto bob = dial();
        bob->send(hello(*m_bob));
        QCOMPARE(bob->take()[u"type"_s].toString(), u"hello_ack"_s);
        QCOMPARE(bob->take()[u"type"_s].toString(), u"push"_s);
    }

    void whatWasAckedSurvivesKill9()
    {
        const auto alice = connected(*m_alice);
        for (int i = 0; i < 20; ++i)
            alice->send(sealed(*m_alice, *m_bob, QString::number(i), QString::number(i)));
        for (int i = 0; i < 20; ++i)
            QVERIFY(alice->take(u"ack"_s)[u"queued"_s].toBool());
        QVERIFY(broker().kill());
        QVERIFY(broker().start());

        const auto bob = connected(*m_bob);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(opened(*m_bob, *m_alice, bob->take(u"push"_s)), QString::number(i));
    }

    void whatAnAcknowledgingClientDidNotAcknowledgeComesAgain()
    {
        const auto alice = connected(*m_alice);
        QJsonObject greeting = hello(*m_bob);
        greeting[u"channel"_s] = u"meshtray"_s; // such clients send client_ack
        QJsonObject first;
        {
            const auto bob = dial();
            bob->send(greeting);
            QVERIFY(!bob->take(u"hello_ack"_s).isEmpty());
            alice->send(plain(m_bob->pubkey(), u"1"_s));
            first = bob->take(u"push"_s);
            QVERIFY(!first.isEmpty());
            QVERIFY(bob->hearsNo(u"error"_s)); // it has read the push, and answers pings, but does not acknowledge
        }
        const auto bob = connected(*m_bob);
        QCOMPARE(bob->take(u"push"_s)[u"messageId"_s], first[u"messageId"_s]);
    }

    void whatWasConfirmedDoesNotComeAgain()
    {
        const auto alice = connected(*m_alice);
        alice->send(plain(m_bob->pubkey(), u"1"_s));
        {
            const auto bob = connected(*m_bob);
            const QJsonObject push = bob->take(u"push"_s);
            QVERIFY(!push.isEmpty());
            confirm(*bob, push);
            QTRY_COMPARE(metric("broker_queue_depth"), 0);
        }
        QVERIFY(broker().kill());
        QVERIFY(broker().start());
        const auto bob = connected(*m_bob);
        QVERIFY(bob->hearsNo(u"push"_s));
    }

    void anUnknownKeyIsNoTarget()
    {
        const auto alice = connected(*m_alice);
        alice->send(plain(QString(64, u'a'), u"m1"_s));
        const QJsonObject ack = alice->take(u"ack"_s);
        QCOMPARE(ack[u"id"_s].toString(), u"m1"_s);
        QCOMPARE(ack[u"queued"_s], QJsonValue(false));
        QVERIFY2(ack[u"error"_s].toString().startsWith(u"invalid target: "), qPrintable(ack[u"error"_s].toString()));
        QCOMPARE(metric("broker_queue_depth"), 0);
    }

    void aBroadcastReachesEverybodyElse()
    {
        const Person carol = join(u"Carol"_s);
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        alice->send(plain(u"*"_s, u"1"_s));
        const QJsonObject ack = alice->take(u"ack"_s);
        QVERIFY(ack[u"queued"_s].toBool());
        QCOMPARE(bob->take(u"push"_s)[u"messageId"_s], ack[u"messageId"_s]);
        const auto late = connected(carol);
        QCOMPARE(late->take(u"push"_s)[u"messageId"_s], ack[u"messageId"_s]);
        QVERIFY(alice->hearsNo(u"push"_s));
    }

    void aRetryIsAnsweredAsAtFirst()
    {
        const auto bob = connected(*m_bob);
        QJsonObject frame = plain(m_bob->pubkey(), u"1"_s);
        frame[u"client_message_id"_s] = u"retry-1"_s;
        QJsonValue messageId;
        {
            const auto alice = connected(*m_alice);
            alice->send(frame);
            messageId = alice->take(u"ack"_s)[u"messageId"_s];
            QVERIFY(!messageId.toString().isEmpty());
        }
        frame[u"id"_s] = u"2"_s;
        const auto alice = connected(*m_alice); // another connection, the same sender
        alice->send(frame);
        const QJsonObject ack = alice->take(u"ack"_s);
        QCOMPARE(ack[u"id"_s].toString(), u"2"_s);
        QCOMPARE(ack[u"messageId"_s], messageId);
        QVERIFY(!bob->take(u"push"_s).isEmpty());
        QVERIFY(bob->hearsNo(u"push"_s));
    }

    void theIdsOfTwoSendersDoNotMix()
    {
        QJsonObject frame = plain(m_bob->pubkey(), u"1"_s);
        frame[u"client_message_id"_s] = u"the-same"_s;
        const Person carol = join(u"Carol"_s);
        const auto first = connected(*m_alice);
        const auto second = connected(carol);
        first->send(frame);
        second->send(frame);
        QVERIFY(first->take(u"ack"_s)[u"messageId"_s] != second->take(u"ack"_s)[u"messageId"_s]);
        QCOMPARE(metric("broker_queue_depth"), 2);
    }

    void whoIsBusyGetsOnlyWhatIsUrgent()
    {
        const auto alice = connected(*m_alice);
        const auto bob = connected(*m_bob);
        bob->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"working"_s}});
        QVERIFY(bob->hearsNo(u"error"_s));
        QJsonObject later = plain(m_bob->pubkey(), u"later"_s);
        QJsonObject urgent = plain(m_bob->pubkey(), u"urgent"_s);
        urgent[u"priority"_s] = u"now"_s;
        alice->send(later);
        alice->send(urgent);
        QCOMPARE(bob->take(u"push"_s)[u"priority"_s].toString(), u"now"_s);
        QVERIFY(bob->hearsNo(u"push"_s));
        bob->send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, u"idle"_s}});
        QCOMPARE(bob->take(u"push"_s)[u"priority"_s].toString(), u"next"_s);
    }

    void membersOfAnotherMeshAreNoTargets()
    {
        QCOMPARE(runBroker({u"mesh"_s, u"create"_s, u"Other"_s, u"--data"_s, dataFolder()}).exitCode, 0);
        const Outcome made = runBroker({u"invite"_s, u"create"_s, u"other"_s, u"--data"_s, dataFolder()});
        const auto invite = protocol::parseInviteLink(made.json()[u"link"_s].toString(), 0);
        QVERIFY(invite);
        const Person outsider{crypto::KeyPair::generate(), {}};
        QCOMPARE(postJoin(joinRequest(*invite, outsider.pubkey(), u"Out"_s)).answer().status, 200);
        const auto alice = connected(*m_alice);
        alice->send(plain(outsider.pubkey(), u"1"_s));
        QCOMPARE(alice->take(u"ack"_s)[u"queued"_s], QJsonValue(false));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "test_delivery.moc"
