// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/metrics.h"
#include "broker/waitingcounts.h"
#include "core/clock.h"

namespace meshtray::broker {

/// Removes what has outlived its use: expired messages, hellos that cannot be replayed any more, old client ids.
class Janitor {
public:
    Janitor(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, WaitingCounts &counts,
            Metrics &metrics);

    void start();

private:
    void sweep();
    void schedule();

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    WaitingCounts &m_counts;
    Metrics &m_metrics;
    Alarm m_alarm;
};

} // namespace meshtray::broker
