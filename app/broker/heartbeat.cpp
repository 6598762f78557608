// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/heartbeat.h"

#include <algorithm>

namespace meshtray::broker {

Heartbeat::Heartbeat(Clock &clock, const Times &times, std::function<void()> ping, std::function<void()> dead)
    : m_clock(clock)
    , m_times(times)
    , m_ping(std::move(ping))
    , m_dead(std::move(dead))
    , m_alarm(clock)
{
}

void Heartbeat::start()
{
    m_lastPong = m_clock.steadyMs();
    m_nextPing = m_lastPong + m_times.interval.count();
    schedule();
}

void Heartbeat::schedule()
{
    const qint64 next = std::min(m_nextPing, m_lastPong + m_times.deadline.count());
    m_alarm.start(std::chrono::milliseconds(std::max<qint64>(1, next - m_clock.steadyMs())), [this] { beat(); });
}

void Heartbeat::beat()
{
    const qint64 now = m_clock.steadyMs();
    if (now - m_lastPong >= m_times.deadline.count())
        return m_dead();
    if (now >= m_nextPing) {
        m_nextPing = now + m_times.interval.count();
        m_ping();
    }
    schedule();
}

} // namespace meshtray::broker
