// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/janitor.h"

#include "broker/admission.h"
#include "broker/topicposting.h"
#include "core/logging.h"

namespace meshtray::broker {
namespace {

constexpr std::chrono::minutes interval{1};
constexpr qint64 toleranceMs = std::chrono::milliseconds(std::chrono::minutes(5)).count();
constexpr qint64 doubtMs = std::chrono::milliseconds(std::chrono::hours(1)).count();

} // namespace

Janitor::Janitor(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, WaitingCounts &counts,
                 SessionKeys &sessionKeys, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_store(store)
    , m_counts(counts)
    , m_sessionKeys(sessionKeys)
    , m_metrics(metrics)
    , m_alarm(clock)
{
}

void Janitor::start()
{
    m_offset = m_clock.wallMs() - m_clock.steadyMs();
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

qint64 Janitor::trustedNow()
{
    const qint64 steady = m_clock.steadyMs();
    const qint64 offset = m_clock.wallMs() - steady;
    const bool isAsDoubted = m_doubt && offset <= m_doubt->offset + toleranceMs;
    if (offset <= m_offset + toleranceMs || (isAsDoubted && steady - m_doubt->since >= doubtMs)) {
        m_offset = offset;
        m_doubt.reset();
    } else if (!isAsDoubted) {
        m_doubt = Doubt{offset, steady};
        qCWarning(lcBroker) << "the clock jumped forward; nothing expires by it for an hour";
    }
    return steady + m_offset;
}

void Janitor::sweep()
{
    const qint64 now = trustedNow();
    const auto expired = m_store.removeExpired(now);
    if (expired && *expired > 0) {
        m_metrics.messagesExpired(*expired);
        static_cast<void>(m_counts.reload());
    }
    const bool swept = expired && m_store.forgetHellosBefore(now - helloMemoryMs) &&
                       m_store.forgetSentBefore(now - std::chrono::milliseconds(m_config.retention).count()) &&
                       m_store.forgetTopicMessagesBefore(now - std::chrono::milliseconds(topicMemory).count()) &&
                       m_sessionKeys.forgetUnused(now);
    if (!swept)
        qCWarning(lcBroker) << "the store could not be swept";
}

} // namespace meshtray::broker
