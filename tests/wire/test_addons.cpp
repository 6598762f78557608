// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "wiretest.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace meshtray;
using namespace meshtray::test;

/// Clients of today ask for add-ons that this broker does not have. They are answered, so that nobody waits.
class TestAddons : public WireTest {
    Q_OBJECT

    struct Question {
        QString type;
        QString answer; ///< the whole of it, without the ids
    };

    static QJsonObject object(const QString &json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

private Q_SLOTS:
    void aQuestionAboutAnAddonGetsTheEmptyAnswerOfItsType()
    {
        const Question questions[] = {
            {u"list_files"_s, uR"({"type":"file_list","files":[]})"_s},
            {u"vector_search"_s, uR"({"type":"vector_results","results":[]})"_s},
            {u"list_collections"_s, uR"({"type":"collection_list","collections":[]})"_s},
            {u"mesh_schema"_s, uR"({"type":"mesh_schema_result","tables":[]})"_s},
            {u"mcp_catalog"_s, uR"({"type":"mcp_catalog_result","services":[]})"_s},
            {u"mcp_list"_s, uR"({"type":"mcp_list_result","servers":[]})"_s},
            {u"mcp_logs"_s, uR"({"type":"mcp_logs_result","lines":[]})"_s},
            {u"mcp_schema"_s, uR"({"type":"mcp_schema_result","tools":[]})"_s},
            {u"vault_list"_s, uR"({"type":"vault_list_result","entries":[]})"_s},
            {u"vault_get"_s, uR"({"type":"vault_get_result","entries":[]})"_s},
            {u"watch_list"_s, uR"({"type":"watch_list_result","watches":[]})"_s},
            {u"list_webhooks"_s, uR"({"type":"webhook_list","webhooks":[]})"_s},
            {u"list_streams"_s, uR"({"type":"stream_list","streams":[]})"_s},
            {u"list_tasks"_s, uR"({"type":"task_list","tasks":[]})"_s},
            {u"list_contexts"_s, uR"({"type":"context_list","contexts":[]})"_s},
            {u"get_context"_s, uR"({"type":"context_results","contexts":[]})"_s},
            {u"list_scheduled"_s, uR"({"type":"scheduled_list","messages":[]})"_s},
            {u"audit_query"_s, uR"({"type":"audit_result","entries":[],"total":0})"_s},
            {u"list_skills"_s, uR"({"type":"skill_list","skills":[]})"_s},
            {u"get_skill"_s, uR"({"type":"skill_data","skill":null})"_s},
        };
        const auto client = connected(join(u"Alice"_s));
        for (const Question &question : questions) {
            client->send(QJsonObject{{u"type"_s, question.type}, {u"_reqId"_s, question.type}});
            QJsonObject expected = object(question.answer);
            QVERIFY2(!expected.isEmpty(), qPrintable(question.type));
            expected[u"_reqId"_s] = question.type;
            QCOMPARE(client->take(), expected);
        }
    }

    void anAnswerNamesWhatItIsAbout()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QJsonObject{{u"type"_s, u"file_status"_s}, {u"fileId"_s, u"f1"_s}, {u"_reqId"_s, u"1"_s}});
        QCOMPARE(client->take(),
                 object(uR"({"type":"file_status_result","fileId":"f1","accesses":[],"_reqId":"1"})"_s));
        client->send(
            QJsonObject{{u"type"_s, u"cancel_scheduled"_s}, {u"scheduledId"_s, u"s1"_s}, {u"_reqId"_s, u"2"_s}});
        QCOMPARE(client->take(),
                 object(uR"({"type":"cancel_scheduled_ack","scheduledId":"s1","ok":false,"_reqId":"2"})"_s));
        client->send(QJsonObject{{u"type"_s, u"mcp_deploy"_s}, {u"server_name"_s, u"srv"_s}, {u"_reqId"_s, u"3"_s}});
        const QJsonObject deployed = client->take(u"mcp_deploy_status"_s);
        QCOMPARE(deployed[u"server_name"_s].toString(), u"srv"_s);
        QCOMPARE(deployed[u"status"_s].toString(), u"failed"_s);
        QVERIFY(!deployed[u"error"_s].toString().isEmpty());
    }

    void aCallOfAToolFailsInWords()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QJsonObject{{u"type"_s, u"mcp_call"_s}, {u"_reqId"_s, u"1"_s}});
        const QJsonObject result = client->take(u"mcp_call_result"_s);
        QVERIFY(!result[u"error"_s].toString().isEmpty());
        QCOMPARE(result[u"_reqId"_s].toString(), u"1"_s);
    }

    void theClockStandsStill()
    {
        const auto client = connected(join(u"Alice"_s));
        client->send(QJsonObject{{u"type"_s, u"get_clock"_s}, {u"_reqId"_s, u"1"_s}});
        const QJsonObject clock = client->take(u"clock_status"_s);
        QCOMPARE(clock[u"speed"_s].toInt(-1), 0);
        QCOMPARE(clock[u"tick"_s].toInt(-1), 0);
        QCOMPARE(clock[u"paused"_s].toBool(), true);
        QVERIFY(clock[u"simTime"_s].toDouble() > 0);
        QCOMPARE(clock[u"startedAt"_s], clock[u"simTime"_s]);
    }

    void whatWouldChangeAnAddonIsUnsupported()
    {
        const auto client = connected(join(u"Alice"_s));
        for (const QString &type :
             {u"vault_set"_s, u"get_file"_s, u"schedule"_s, u"mcp_register"_s, u"audit_verify"_s}) {
            client->send(QJsonObject{{u"type"_s, type}, {u"id"_s, u"7"_s}, {u"_reqId"_s, type}});
            const QJsonObject error = client->take(u"error"_s);
            QCOMPARE(error[u"code"_s].toString(), u"unsupported"_s);
            QCOMPARE(error[u"_reqId"_s].toString(), type);
            QCOMPARE(error[u"id"_s].toString(), u"7"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestAddons)
#include "test_addons.moc"
