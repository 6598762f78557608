// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/hookapi.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxPathLength = 1024; ///< as in a hello
constexpr qsizetype maxSessionIdBytes = 128;
constexpr double largestPid = 4294967295.0;

net::HttpResponse answer(int status, const QJsonObject &object)
{
    return net::HttpResponse::json(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

net::HttpResponse refusal(int status, const QString &error)
{
    return answer(status, {{u"ok"_s, false}, {u"error"_s, error}});
}

std::optional<qint64> pidOf(const QJsonValue &value)
{
    const double pid = value.toDouble(-1);
    if (pid < 0 || pid > largestPid || std::trunc(pid) != pid)
        return std::nullopt;
    return static_cast<qint64>(pid);
}

/// How sure it is that a hook is about a presence; later ones are surer.
enum class Match { None, Folder, Process, Session };

Match matchOf(const HookReport &report, const Presence &presence)
{
    if (originOf(presence.client.address) != report.origin)
        return Match::None;
    if (!report.sessionId.isEmpty() && presence.client.sessionId == report.sessionId)
        return Match::Session;
    if (presence.client.cwd != report.cwd)
        return Match::None;
    return report.pid && presence.client.pid == report.pid ? Match::Process : Match::Folder;
}

/// Of two that match as well, one with a socket comes first, then the one that connected last; the list is in that
/// order.
bool isBetter(const Presence &candidate, const Presence &best)
{
    return best.isInGrace() || !candidate.isInGrace();
}

} // namespace

HookApi::HookApi(Clock &clock, Presences &presences, Statuses &statuses, Metrics &metrics)
    : m_clock(clock)
    , m_presences(presences)
    , m_statuses(statuses)
    , m_metrics(metrics)
{
    connect(&presences, &Presences::created, this,
            [this](const Presences::Pointer &presence) { applyPending(*presence); });
}

net::HttpResponse HookApi::setStatus(const net::HttpRequest &request)
{
    m_metrics.hookRequested();
    const auto report = read(request);
    if (!report)
        return refusal(400, report.error());
    const qint64 now = m_clock.steadyMs();
    const QByteArray subject = QByteArray::number(report->pid.value_or(0)) + ':' + report->cwd.toUtf8();
    if (!m_rate.take(report->origin, subject, now)) {
        m_metrics.hookRateLimited();
        return refusal(429, u"rate limited"_s);
    }
    const QList<Presences::Pointer> presences = match(*report);
    if (presences.isEmpty()) {
        m_pending.add(*report, now);
        return answer(200, {{u"ok"_s, true}, {u"pending"_s, true}});
    }
    for (const Presences::Pointer &presence : presences)
        m_statuses.setByHook(*presence, report->status);
    return answer(200, {{u"ok"_s, true}, {u"presence_id"_s, presences.first()->id.toString()}});
}

std::expected<HookReport, QString> HookApi::read(const net::HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::unexpected(u"the body must be a JSON object"_s);
    const QJsonObject object = document.object();
    const QString cwd = object.value("cwd"_L1).toString();
    const QByteArray status = object.value("status"_L1).toString().toUtf8();
    if (cwd.isEmpty() || status.isEmpty())
        return std::unexpected(u"cwd and status required"_s);
    if (cwd.size() > maxPathLength)
        return std::unexpected(u"cwd is too long"_s);
    const auto known = protocol::statusFromWire(status);
    if (!known || *known == protocol::Status::DoNotDisturb)
        return std::unexpected(u"status must be idle or working"_s);
    const QByteArray sessionId = object.value("session_id"_L1).toString().toUtf8();
    return HookReport{originOf(request.peer), cwd, pidOf(object.value("pid"_L1)),
                      sessionId.size() > maxSessionIdBytes ? QByteArray() : sessionId, *known};
}

QList<Presences::Pointer> HookApi::match(const HookReport &report) const
{
    Match surest = Match::Folder;
    QList<Presences::Pointer> matched;
    for (const MeshId &mesh : m_presences.meshes()) {
        Presences::Pointer best;
        for (const Presences::Pointer &candidate : m_presences.presencesIn(mesh)) {
            const Match match = matchOf(report, *candidate);
            if (match < surest)
                continue;
            if (match > surest) {
                surest = match;
                matched.clear();
                best = candidate;
            } else if (!best || isBetter(*candidate, *best)) {
                best = candidate;
            }
        }
        if (best)
            matched.append(best);
    }
    return matched;
}

void HookApi::applyPending(Presence &presence)
{
    const auto status = m_pending.statusFor(originOf(presence.client.address), presence.client.pid, presence.client.cwd,
                                            m_clock.steadyMs());
    if (status)
        m_statuses.setByHook(presence, *status);
}

} // namespace meshtray::broker
