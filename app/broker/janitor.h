// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/metrics.h"
#include "broker/sessionkeys.h"
#include "broker/waitingcounts.h"
#include "core/clock.h"

#include <optional>

namespace meshtray::broker {

/// Removes what has outlived its use: expired messages, hellos that cannot be replayed any more, old client ids and
/// session keys. What is removed does not come back, so a wall clock that jumps forward is believed only when it has
/// stayed there for an hour.
class Janitor {
public:
    Janitor(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, WaitingCounts &counts,
            SessionKeys &sessionKeys, Metrics &metrics);

    void start();

private:
    void sweep();
    void schedule();
    /// The wall clock, Unix milliseconds; without a jump that is not believed yet.
    qint64 trustedNow();

    struct Doubt {
        qint64 offset = 0;
        qint64 since = 0; ///< steady milliseconds
    };

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    WaitingCounts &m_counts;
    SessionKeys &m_sessionKeys;
    Metrics &m_metrics;
    Alarm m_alarm;
    qint64 m_offset = 0; ///< of the wall clock from the steady one, as it is believed
    std::optional<Doubt> m_doubt;
};

} // namespace meshtray::broker
