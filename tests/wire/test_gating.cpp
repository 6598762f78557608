// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// What a status holds back, and when that leaves.
class TestGating : public WireTest {
    Q_OBJECT

    static void setStatus(WireClient &client, const QString &status)
    {
        client.send(QJsonObject{{u"type"_s, u"set_status"_s}, {u"status"_s, status}});
        QVERIFY(client.hearsNo(u"error"_s));
    }
    static QJsonObject ofPriority(const QString &target, const QString &priority)
    {
        QJsonObject frame = message(target, priority);
        frame[u"priority"_s] = priority;
        return frame;
    }
    /// The priorities of everything that was pushed so far.
    static QStringList pushed(WireClient &client)
    {
        QStringList priorities;
        client.hearsNo(u"push"_s); // everything on its way has come then
        while (std::ranges::any_of(client.heard(), [](const auto &frame) { return frame[u"type"_s] == u"push"_s; }))
            priorities.append(client.take(u"push"_s)[u"priority"_s].toString());
        return priorities;
    }
    static void sendOneOfEach(WireClient &sender, const Person &to)
    {
        for (const QString &priority : {u"low"_s, u"now"_s, u"next"_s}) {
            sender.send(ofPriority(to.pubkey(), priority));
            QVERIFY(sender.take(u"ack"_s)[u"queued"_s].toBool());
        }
    }

private Q_SLOTS:
    void init() { WireTest::init(); }

    void theIdleGetEverythingInTheOrderItWasAccepted()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto sender = connected(ada);
        const auto receiver = connected(bob);
        sendOneOfEach(*sender, bob);
        QCOMPARE(pushed(*receiver), (QStringList{u"low"_s, u"now"_s, u"next"_s}));
    }

    void theBusyGetOnlyWhatIsUrgentUntilTheyAreIdle_data()
    {
        QTest::addColumn<QString>("status");
        QTest::newRow("working") << u"working"_s;
        QTest::newRow("dnd") << u"dnd"_s;
    }
    void theBusyGetOnlyWhatIsUrgentUntilTheyAreIdle()
    {
        QFETCH(QString, status);
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto sender = connected(ada);
        const auto receiver = connected(bob);
        setStatus(*receiver, status);
        sendOneOfEach(*sender, bob);
        QCOMPARE(pushed(*receiver), QStringList{u"now"_s});
        setStatus(*receiver, status == u"dnd"_s ? u"working"_s : u"dnd"_s);
        QCOMPARE(pushed(*receiver), QStringList{});
        setStatus(*receiver, u"idle"_s);
        QCOMPARE(pushed(*receiver), (QStringList{u"low"_s, u"next"_s}));
        QTRY_COMPARE(metric("broker_queue_depth"), 0);
    }

    void whatWasHeldBackComesWithTheNextConnection()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto sender = connected(ada);
        {
            const auto receiver = connected(bob);
            setStatus(*receiver, u"dnd"_s);
            sendOneOfEach(*sender, bob);
            QCOMPARE(pushed(*receiver), QStringList{u"now"_s});
            QTRY_COMPARE(metric("broker_queue_depth"), 2);
        }
        const auto again = connected(bob);
        setStatus(*again, u"idle"_s);
        QCOMPARE(pushed(*again), (QStringList{u"low"_s, u"next"_s}));
    }

    void theStatusOfOneConnectionHoldsNothingBackFromAnother()
    {
        const Person ada = join(u"Ada"_s);
        const Person bob = join(u"Bob"_s);
        const auto sender = connected(ada);
        const auto busy = connected(bob);
        const auto free = connected(bob);
        setStatus(*busy, u"working"_s);
        sendOneOfEach(*sender, bob);
        QCOMPARE(pushed(*busy), QStringList{u"now"_s});
        QCOMPARE(pushed(*free), (QStringList{u"low"_s, u"now"_s, u"next"_s}));
    }
};

QTEST_GUILESS_MAIN(TestGating)
#include "test_gating.moc"
