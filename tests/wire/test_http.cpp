// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// The other routes, and the broker's own start and end.
class TestHttp : public WireTest {
    Q_OBJECT

    HttpAnswer get(const QString &path) { return HttpCall::get(broker().httpUrl(path)).answer(); }

private Q_SLOTS:
    void healthTellsHowItIs()
    {
        const HttpAnswer answer = get(u"/health"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.contentType, "application/json");
        const QJsonObject health = answer.json();
        QCOMPARE(health[u"status"_s].toString(), u"ok"_s);
        QCOMPARE(health[u"db"_s].toString(), u"up"_s);
        QVERIFY(health[u"version"_s].isString());
        QVERIFY(health[u"gitSha"_s].isString());
        QVERIFY(health[u"uptime"_s].toInt(-1) >= 0);
    }

    void metricsHaveTheNamesOthersKnow()
    {
        const HttpAnswer answer = get(u"/metrics"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/plain; version=0.0.4"));
        for (const char *name :
             {"broker_connections_total", "broker_connections_rejected_total", "broker_connections_active",
              "broker_messages_routed_total", "broker_messages_rejected_total", "broker_queue_depth"})
            QVERIFY2(answer.body.contains('\n' + QByteArray(name) + " 0\n"), name);
        QVERIFY(answer.body.contains("\nbroker_db_healthy 1\n"));
    }

    void everyMetricSaysWhatItIs()
    {
        const QByteArrayList lines = get(u"/metrics"_s).body.split('\n');
        QSet<QByteArray> described;
        for (const QByteArray &line : lines) {
            if (line.isEmpty())
                continue;
            const QByteArrayList words = line.split(' ');
            if (line.startsWith("# HELP ") || line.startsWith("# TYPE ")) {
                QVERIFY2(words.size() >= 4, line.constData());
                described.insert(words[1] + words[2]);
                continue;
            }
            QByteArray name = words[0].split('{').first();
            for (const char *part : {"_bucket", "_sum", "_count"}) {
                if (name.endsWith(QByteArray("_seconds") + part))
                    name.chop(static_cast<qsizetype>(qstrlen(part)));
            }
            QVERIFY2(described.contains("HELP" + name) && described.contains("TYPE" + name), line.constData());
            bool isNumber = false;
            static_cast<void>(words.last().toDouble(&isNumber));
            QVERIFY2(isNumber, line.constData());
        }
        for (const char *type : {"# TYPE broker_delivery_seconds histogram", "# TYPE broker_commit_seconds histogram",
                                 "# TYPE broker_connections_active gauge", "# TYPE broker_connections_total counter"})
            QVERIFY2(lines.contains(type), type);
    }

    void deliveriesAndCommitsAreTimed()
    {
        const Person alice = join(u"Alice"_s);
        const Person bob = join(u"Bob"_s);
        const auto from = connected(alice);
        from->send(sealed(alice, bob, u"for later"_s, u"1"_s));
        QVERIFY(!from->take(u"ack"_s).isEmpty());
        QCOMPARE(metric("broker_delivery_seconds_count"), 0); // it waits
        const auto to = connected(bob);
        QVERIFY(!to->take(u"push"_s).isEmpty());
        QCOMPARE(metric("broker_delivery_seconds_count"), 0); // it has waited
        from->send(sealed(alice, bob, u"at once"_s, u"2"_s));
        QVERIFY(!to->take(u"push"_s).isEmpty());
        QCOMPARE(metric("broker_delivery_seconds_count"), 1);
        QCOMPARE(metric("broker_delivery_seconds_bucket{le=\"60\"}"), 1);
        QVERIFY(metric("broker_delivery_seconds_sum") > 0);
        QVERIFY(metric("broker_commit_seconds_count") >= 4); // two joins, two hellos, two messages
        QVERIFY(metric("broker_commit_seconds_sum") > 0);
    }

    void aConnectionThatEndsIsNoLongerCounted()
    {
        const Person alice = join(u"Alice"_s);
        auto client = connected(alice);
        QCOMPARE(metric("broker_connections_active"), 1);
        client->abort();
        QTRY_COMPARE(metric("broker_connections_active"), 0);
        QCOMPARE(metric("broker_connections_total"), 1);
    }

    void anUnknownRouteIsNotFound()
    {
        const HttpAnswer answer = get(u"/nothing"_s);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.body, "not found");
    }

    void aWebSocketIsOnlyOnItsPath()
    {
        const WireClient client(u"ws://127.0.0.1:%1/elsewhere"_s.arg(broker().port()));
        QVERIFY(!client.isOpen());
    }

    void theJoinPageTellsWhatToDoAndRunsNothing()
    {
        const auto known = invite();
        const HttpAnswer answer = get(u"/join/"_s + QString::fromLatin1(known.token));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.contentType.startsWith("text/html"));
        QVERIFY(answer.body.contains("ic://join/" + known.token));
        QVERIFY(!answer.body.toLower().contains("<script"));
    }

    void whatIsPutIntoTheJoinPagesAddressIsNotEchoed()
    {
        const HttpAnswer answer = get(u"/join/%3Cimg%20src=x%3E\"><img>"_s);
        QVERIFY(!answer.body.contains("<img"));
    }

    void stoppingSaysGoodbye_data()
    {
        QTest::addColumn<bool>("byTerm");
        QTest::newRow("SIGTERM") << true;
        QTest::newRow("SIGINT") << false;
    }
    void stoppingSaysGoodbye()
    {
        QFETCH(bool, byTerm);
        const auto client = connected(join(u"Alice"_s));
        QVERIFY(byTerm ? broker().terminate() : broker().interrupt());
        QVERIFY(client->waitForClose());
        QCOMPARE(client->closeCode(), 1001);
        QCOMPARE(client->closeReason(), u"shutting_down"_s);
    }

    void itStartsAgainOnWhatItLeft()
    {
        const Person alice = join(u"Alice"_s);
        QVERIFY(broker().terminate());
        QVERIFY(broker().start());
        const auto client = connected(alice);
        QVERIFY(client->hearsNo(u"error"_s));
    }
};

QTEST_GUILESS_MAIN(TestHttp)
#include "test_http.moc"
