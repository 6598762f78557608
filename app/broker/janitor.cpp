// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/janitor.h"

#include "broker/admission.h"
#include "core/logging.h"

namespace meshtray::broker {
namespace {

constexpr std::chrono::minutes interval{1};

} // namespace

Janitor::Janitor(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, WaitingCounts &counts,
                 Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_counts(counts)
    , m_metrics(metrics)
    , m_alarm(clock)
{
}

void Janitor::start()
{
    sweep();
    schedule();
}

void Janitor::schedule()
{
    m_alarm.start(interval, [this] {
        sweep();
        schedule();
    });
}

void Janitor::sweep()
{
    const qint64 now = m_clock.wallMs();
    const auto expired = m_store.removeExpired(now);
    if (expired && *expired > 0) {
        m_metrics.messagesExpired(*expired);
        static_cast<void>(m_counts.reload());
    }
    const bool swept = expired && m_store.forgetHellosBefore(now - helloMemoryMs) &&
                       m_store.forgetSentBefore(now - std::chrono::milliseconds(m_config.retention).count());
    m_metrics.setDatabaseHealthy(swept);
    if (!swept)
        qCWarning(lcBroker) << "the store could not be swept";
}

} // namespace meshtray::broker
