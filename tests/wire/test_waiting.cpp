// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// How much waits for a recipient, and for how long.
class TestWaiting : public WireTest {
    Q_OBJECT

    std::optional<Person> m_ada;
    std::optional<Person> m_bob;

    /// Words that make today's clients give a message up for good.
    static constexpr std::array permanentWords = {"unknown",   "invalid", "forbidden", "auth",
                                                  "not_found", "schema",  "signature", "payload_too_large"};

private Q_SLOTS:
    void init()
    {
        WireTest::init();
        if (QTest::currentTestFailed())
            return;
        m_ada = join(u"Ada"_s);
        m_bob = join(u"Bob"_s);
    }

    void aFullQueueIsATransientRefusal()
    {
        restart({u"--max-waiting"_s, u"3"_s});
        const Person carol = join(u"Carol"_s);
        const auto sender = connected(*m_ada);
        for (int i = 0; i < 3; ++i) {
            sender->send(message(m_bob->pubkey(), QString::number(i)));
            QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        }
        const QJsonObject more = message(m_bob->pubkey(), u"more"_s);
        sender->send(more);
        const QJsonObject refused = sender->take(u"ack"_s);
        QCOMPARE(refused[u"queued"_s], QJsonValue(false));
        const QString error = refused[u"error"_s].toString();
        QVERIFY(!error.isEmpty());
        for (const char *word : permanentWords)
            QVERIFY2(!error.contains(QLatin1StringView(word), Qt::CaseInsensitive), qPrintable(error));
        QCOMPARE(metric("broker_messages_rejected_total{reason=\"queue_full\"}"), 1);

        // Who never comes does not keep the others from hearing a broadcast.
        sender->send(message(u"*"_s, u"to all"_s));
        QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        const auto other = connected(carol);
        QCOMPARE(other->take(u"push"_s)[u"ciphertext"_s], u"to all"_s);

        const auto receiver = connected(*m_bob);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(receiver->take(u"push"_s)[u"ciphertext"_s].toString(), QString::number(i));
        QTRY_COMPARE(metric("broker_queue_depth"), 1); // the owner's, who never comes
        sender->send(more);
        QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        QCOMPARE(receiver->take(u"push"_s)[u"ciphertext"_s], u"more"_s);
    }

    void whatHasExpiredIsRemovedAndCounted()
    {
        const QStringList options{u"--retention"_s, u"1s"_s, u"--redeliver-after"_s, u"500ms"_s};
        restart(options);
        {
            const auto sender = connected(*m_ada);
            sender->send(message(m_bob->pubkey(), u"1"_s));
            QVERIFY(sender->take(u"ack"_s)[u"queued"_s].toBool());
        }
        QElapsedTimer age;
        age.start();
        QTRY_VERIFY(age.elapsed() > 1'000);
        restart(options); // a start sweeps at once
        QCOMPARE(metric("broker_queue_depth"), 0);
        QCOMPARE(metric("broker_messages_expired_total"), 1);
        QVERIFY(connected(*m_bob)->hearsNo(u"push"_s));
    }
};

QTEST_GUILESS_MAIN(TestWaiting)
#include "test_waiting.moc"
