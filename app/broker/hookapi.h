// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/hookrate.h"
#include "broker/pendinghooks.h"
#include "broker/statuses.h"
#include "net/httpmessage.h"

#include <expected>

namespace meshtray::broker {

/// `POST /hook/set-status {cwd, status, pid?, session_id?}`: what a program that runs beside a client says about it.
/// Nobody vouches for a hook, so it reaches only those whose connection comes from the same machine as it does.
class HookApi : public QObject {
    Q_OBJECT
public:
    HookApi(Clock &clock, Presences &presences, Statuses &statuses, Metrics &metrics);

    net::HttpResponse setStatus(const net::HttpRequest &request);

private:
    static std::expected<HookReport, QString> read(const net::HttpRequest &request);
    /// The presences it is about, at most one of each mesh.
    QList<Presences::Pointer> match(const HookReport &report) const;
    void applyPending(Presence &presence);

    Clock &m_clock;
    Presences &m_presences;
    Statuses &m_statuses;
    Metrics &m_metrics;
    HookRate m_rate;
    PendingHooks m_pending;
};

} // namespace meshtray::broker
