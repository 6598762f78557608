// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/addons.h"

#include "protocol/jsonwriter.h"

#include <algorithm>
#include <utility>

namespace meshtray::broker {
namespace {

/// One add-on's question, and what it is answered when there is nothing.
struct Answer {
    QByteArrayView question;
    QByteArrayView type;
    QByteArrayView field;
    QByteArrayView value = "[]"; ///< JSON
};

constexpr QByteArrayView notHere = "\"this broker does not have this add-on\"";

constexpr Answer answers[] = {
    {"audit_query", "audit_result", "entries"},        {"get_context", "context_results", "contexts"},
    {"get_skill", "skill_data", "skill", "null"},      {"list_collections", "collection_list", "collections"},
    {"list_contexts", "context_list", "contexts"},     {"list_files", "file_list", "files"},
    {"list_scheduled", "scheduled_list", "messages"},  {"list_skills", "skill_list", "skills"},
    {"list_streams", "stream_list", "streams"},        {"list_tasks", "task_list", "tasks"},
    {"list_webhooks", "webhook_list", "webhooks"},     {"mcp_call", "mcp_call_result", "error", notHere},
    {"mcp_catalog", "mcp_catalog_result", "services"}, {"mcp_list", "mcp_list_result", "servers"},
    {"mcp_logs", "mcp_logs_result", "lines"},          {"mcp_schema", "mcp_schema_result", "tools"},
    {"mesh_schema", "mesh_schema_result", "tables"},   {"vault_get", "vault_get_result", "entries"},
    {"vault_list", "vault_list_result", "entries"},    {"vector_search", "vector_results", "results"},
    {"watch_list", "watch_list_result", "watches"},
};

QByteArray finish(protocol::JsonWriter &writer, const protocol::UnknownFrame &request)
{
    return writer.textUnlessEmpty("_reqId", request.requestId).textUnlessEmpty("id", request.id).finish();
}

protocol::JsonWriter answerOf(QByteArrayView type)
{
    constexpr qsizetype sizeHint = 128;
    protocol::JsonWriter writer(sizeHint);
    writer.text("type", type);
    return writer;
}

/// A clock that never ran.
QByteArray stoppedClock(const protocol::UnknownFrame &request, qint64 now)
{
    auto writer = answerOf("clock_status");
    writer.number("speed", 0).raw("paused", "true").number("tick", 0).number("simTime", now).number("startedAt", now);
    return finish(writer, request);
}

/// Answers that also say what they are about.
std::optional<QByteArray> answerAboutSubject(const protocol::UnknownFrame &request)
{
    if (request.type == "file_status") {
        auto writer = answerOf("file_status_result");
        writer.text("fileId", request.subject).raw("accesses", "[]");
        return finish(writer, request);
    }
    if (request.type == "cancel_scheduled") {
        auto writer = answerOf("cancel_scheduled_ack");
        writer.text("scheduledId", request.subject).raw("ok", "false");
        return finish(writer, request);
    }
    if (request.type == "mcp_deploy" || request.type == "mcp_update") {
        auto writer = answerOf("mcp_deploy_status");
        writer.text("server_name", request.subject).text("status", QByteArrayView("failed")).raw("error", notHere);
        return finish(writer, request);
    }
    return std::nullopt;
}

} // namespace

std::optional<QByteArray> emptyAnswer(const protocol::UnknownFrame &request, qint64 now)
{
    if (request.type == "get_clock")
        return stoppedClock(request, now);
    const auto *answer = std::ranges::find(answers, QByteArrayView(request.type), &Answer::question);
    if (answer == std::end(answers))
        return answerAboutSubject(request);
    auto writer = answerOf(answer->type);
    writer.raw(answer->field, answer->value);
    if (request.type == "audit_query")
        writer.number("total", 0);
    return finish(writer, request);
}

} // namespace meshtray::broker
