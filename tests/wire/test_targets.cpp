// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Whom a target means. Groups and session keys have tests of their own.
class TestTargets : public WireTest {
    Q_OBJECT

    std::optional<Person> m_ada;
    std::optional<Person> m_bob;

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        if (QTest::currentTestFailed())
            return;
        m_ada = join(u"Ada"_s);
        m_bob = join(u"Bob"_s);
    }

    void aBroadcastReachesNoConnectionOfItsSender_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("*") << u"*"_s;
        QTest::newRow("@all") << u"@all"_s;
    }
    void aBroadcastReachesNoConnectionOfItsSender()
    {
        QFETCH(QString, target);
        const auto sender = connected(*m_ada);
        const auto sibling = connected(helloOn(*m_ada, u"meshtray"_s));
        const auto first = connected(*m_bob);
        const auto second = connected(helloOn(*m_bob, u"meshtray"_s));
        sender->send(message(target, u"1"_s));
        const QJsonValue id = sender->take(u"ack"_s)[u"messageId"_s];
        const QJsonObject old = first->take(u"push"_s);
        const QJsonObject named = second->take(u"push"_s);
        QCOMPARE(old[u"messageId"_s], id);
        QCOMPARE(named[u"messageId"_s], id);
        // v0.1 clients would take any key for a box; others are told whose it is, and what it was sent to.
        QCOMPARE(old[u"senderPubkey"_s], QJsonValue(u""_s));
        QCOMPARE(named[u"senderPubkey"_s].toString(), m_ada->pubkey());
        QCOMPARE(named[u"targetSpec"_s].toString(), target);
        QCOMPARE(old[u"senderMemberPubkey"_s].toString(), m_ada->pubkey());
        QVERIFY(sender->hearsNo(u"push"_s));
        QVERIFY(sibling->hearsNo(u"push"_s));
        QVERIFY(connected(*m_ada)->hearsNo(u"push"_s));
    }

    void aDisplayNameMeansTheOneMemberWhoHasIt()
    {
        const auto sender = connected(*m_ada);
        const auto receiver = connected(*m_bob);
        sender->send(message(u"Bob"_s, u"1"_s));
        QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        QCOMPARE(receiver->take(u"push"_s)[u"senderPubkey"_s].toString(), m_ada->pubkey()); // direct

        static_cast<void>(join(u"Bob"_s));
        for (const QString &name : {u"Bob"_s, u"bob"_s, u"Nobody"_s, u""_s}) {
            sender->send(message(name, u"to "_s + name));
            const QJsonObject ack = sender->take(u"ack"_s);
            QCOMPARE(ack[u"queued"_s], QJsonValue(false));
            QCOMPARE(ack[u"messageId"_s], QJsonValue(u""_s));
            QVERIFY(ack[u"error"_s].toString().startsWith(u"invalid target: "_s));
        }
        QVERIFY(receiver->hearsNo(u"push"_s));
    }

    void aMessageToOneselfComesToAllConnections()
    {
        const auto sender = connected(*m_ada);
        const auto sibling = connected(*m_ada);
        sender->send(message(m_ada->pubkey(), u"1"_s));
        const QJsonValue id = sender->take(u"ack"_s)[u"messageId"_s];
        QCOMPARE(sender->take(u"push"_s)[u"messageId"_s], id);
        QCOMPARE(sibling->take(u"push"_s)[u"messageId"_s], id);
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }
};

QTEST_GUILESS_MAIN(TestTargets)
#include "test_targets.moc"
