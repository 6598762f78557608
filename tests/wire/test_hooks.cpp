// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// POST /hook/set-status: what it answers, and whom it finds.
class TestHooks : public WireTest {
    Q_OBJECT

    HttpAnswer post(const QByteArray &body)
    {
        return HttpCall::post(broker().httpUrl(u"/hook/set-status"_s), body).answer();
    }
    struct Client {
        std::unique_ptr<WireClient> wire;
        QString presenceId;
    };
    Client greeted(const Person &person, const QString &sessionId, int pid, const QString &cwd) const
    {
        QJsonObject frame = hello(person);
        frame[u"sessionId"_s] = sessionId;
        frame[u"pid"_s] = pid;
        frame[u"cwd"_s] = cwd;
        auto wire = dial();
        wire->send(frame);
        const QString presenceId = wire->take(u"hello_ack"_s)[u"presenceId"_s].toString();
        return {std::move(wire), presenceId};
    }

private Q_SLOTS:
    void sessionComesBeforeProcessBeforeFolder()
    {
        const Person ada = join(u"Ada"_s);
        const Client bySession = greeted(ada, u"s1"_s, 1, u"/other"_s);
        const Client byProcess = greeted(ada, u"s2"_s, 2, u"/srv/project"_s);
        const Client byFolder = greeted(ada, u"s3"_s, 3, u"/srv/project"_s);
        const auto found = [&](const QByteArray &body) { return post(body).json()[u"presence_id"_s].toString(); };
        QCOMPARE(found(R"({"cwd":"/srv/project","status":"working","pid":2,"session_id":"s1"})"), bySession.presenceId);
        QCOMPARE(found(R"({"cwd":"/srv/project","status":"working","pid":2,"session_id":"s9"})"), byProcess.presenceId);
        QCOMPARE(found(R"({"cwd":"/srv/project","status":"working","pid":9})"), byFolder.presenceId);
        QCOMPARE(found(R"({"cwd":"/srv/project","status":"working"})"), byFolder.presenceId);
    }

    void aHookThatComesFirstWaitsForItsConnection()
    {
        const HttpAnswer answer = post(R"({"cwd":"/srv/project","status":"working","pid":7})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json(), (QJsonObject{{u"ok"_s, true}, {u"pending"_s, true}}));
        const Client client = greeted(join(u"Ada"_s), u"s1"_s, 7, u"/srv/project"_s);
        client.wire->send(QJsonObject{{u"type"_s, u"list_peers"_s}});
        QCOMPARE(client.wire->take(u"peers_list"_s)[u"peers"_s][0][u"status"_s].toString(), u"working"_s);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no cwd") << QByteArray(R"({"status":"idle"})");
        QTest::newRow("no status") << QByteArray(R"({"cwd":"/w"})");
        QTest::newRow("unknown status") << QByteArray(R"({"cwd":"/w","status":"away"})");
        QTest::newRow("dnd") << QByteArray(R"({"cwd":"/w","status":"dnd"})");
    }
    void whatIsWrongIsSaid()
    {
        QFETCH(const QByteArray, body);
        const HttpAnswer answer = post(body);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()[u"ok"_s], false);
        QVERIFY(!answer.json()[u"error"_s].toString().isEmpty());
    }

    void thirtyAtOnceAreHeard()
    {
        const QByteArray body = R"({"cwd":"/srv/project","status":"idle","pid":7})";
        for (int i = 0; i < 30; ++i)
            QCOMPARE(post(body).status, 200);
        const HttpAnswer answer = post(body);
        QCOMPARE(answer.status, 429);
        QCOMPARE(answer.json(), (QJsonObject{{u"ok"_s, false}, {u"error"_s, u"rate limited"_s}}));
        QCOMPARE(post(R"({"cwd":"/srv/project","status":"idle","pid":8})").status, 200);
        QCOMPARE(metric("broker_hook_requests_total"), 32);
        QCOMPARE(metric("broker_hook_requests_rate_limited_total"), 1);
    }

    void aLargeBodyIsRefusedAndReadingIsNoHook()
    {
        QCOMPARE(post(QByteArray(70'000, ' ')).status, 413);
        QCOMPARE(HttpCall::get(broker().httpUrl(u"/hook/set-status"_s)).answer().status, 405);
    }
};

QTEST_GUILESS_MAIN(TestHooks)
#include "test_hooks.moc"
