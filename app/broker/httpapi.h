// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/databasehealth.h"
#include "broker/enrolment.h"
#include "broker/hookapi.h"
#include "broker/metrics.h"
#include "broker/presences.h"
#include "broker/waitingcounts.h"

namespace meshtray::broker {

/// The broker's HTTP routes: /health, /metrics, /join, /hook/set-status and the page behind an invite link.
class HttpApi {
public:
    HttpApi(Clock &clock, store::BrokerStore &store, Enrolment &enrolment, HookApi &hooks, const Presences &presences,
            const WaitingCounts &counts, const DatabaseHealth &database, Metrics &metrics);

    net::HttpResponse answer(const net::HttpRequest &request);

private:
    net::HttpResponse health();
    net::HttpResponse metrics();

    Clock &m_clock;
    store::BrokerStore &m_store;
    Enrolment &m_enrolment;
    HookApi &m_hooks;
    const Presences &m_presences;
    const WaitingCounts &m_counts;
    const DatabaseHealth &m_database;
    Metrics &m_metrics;
    qint64 m_startedAt; ///< steady milliseconds
};

} // namespace meshtray::broker
