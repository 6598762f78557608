// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/httpapi.h"

#include "broker/joinpage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr QByteArrayView joinPrefix = "/join/";

net::HttpResponse wrongMethod(const QByteArray &allowed)
{
    auto response = net::HttpResponse::text(405, "method not allowed");
    response.headers.insert("Allow", allowed);
    return response;
}

/// Elsewhere a web login says who asks; here the member's own connection does.
net::HttpResponse notOnTheWeb()
{
    return net::HttpResponse::json(
        501, R"({"error":"this broker has no web login: set grants over the socket (set_grants), or ask the host"})");
}

} // namespace

HttpApi::HttpApi(Clock &clock, store::BrokerStore &store, Enrolment &enrolment, HookApi &hooks,
                 const Presences &presences, const WaitingCounts &counts, const DatabaseHealth &database,
                 Metrics &metrics)
    : m_clock(clock)
    , m_store(store)
    , m_enrolment(enrolment)
    , m_hooks(hooks)
    , m_presences(presences)
    , m_counts(counts)
    , m_database(database)
    , m_metrics(metrics)
    , m_startedAt(clock.steadyMs())
{
}

net::HttpResponse HttpApi::answer(const net::HttpRequest &request)
{
    const QByteArray path = request.path();
    const bool isRead = request.method == "GET" || request.method == "HEAD";
    if (path == "/join")
        return request.method == "POST" ? m_enrolment.join(request) : wrongMethod("POST");
    if (path == "/hook/set-status")
        return request.method == "POST" ? m_hooks.setStatus(request) : wrongMethod("POST");
    if (path.startsWith("/cli/mesh/") && path.endsWith("/grants"))
        return notOnTheWeb();
    const bool isPage = path.startsWith(joinPrefix);
    if (!isPage && path != "/health" && path != "/metrics")
        return net::HttpResponse::text(404, "not found");
    if (!isRead)
        return wrongMethod("GET, HEAD");
    if (isPage)
        return joinPage(QByteArrayView(path).sliced(joinPrefix.size()));
    return path == "/health" ? health() : metrics();
}

net::HttpResponse HttpApi::health()
{
    const bool isUp = m_database.isUp() && m_store.setting(QString::fromUtf16(store::settings::listenUrl)).has_value();
    const QJsonObject body{{u"status"_s, isUp ? u"ok"_s : u"degraded"_s},
                           {u"db"_s, isUp ? u"up"_s : u"down"_s},
                           {u"version"_s, QStringLiteral(MESHTRAY_VERSION)},
                           {u"gitSha"_s, QStringLiteral(MESHTRAY_REVISION)},
                           {u"uptime"_s, (m_clock.steadyMs() - m_startedAt) / 1000}};
    return net::HttpResponse::json(isUp ? 200 : 503, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

net::HttpResponse HttpApi::metrics()
{
    m_metrics.setActiveConnections(m_presences.count());
    m_metrics.setQueueDepth(m_counts.total());
    m_metrics.setDatabaseHealthy(m_database.isUp());
    return {200, "text/plain; version=0.0.4; charset=utf-8", m_metrics.serialise(), {}};
}

} // namespace meshtray::broker
