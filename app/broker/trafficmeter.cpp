// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/trafficmeter.h"

#include <algorithm>

namespace meshtray::broker {
namespace {

constexpr std::chrono::milliseconds pause{1'000};

} // namespace

TrafficMeter::TrafficMeter(Clock &clock, std::function<TrafficInfo()> read)
    : m_clock(clock)
    , m_read(std::move(read))
    , m_pause(clock)
{
}

void TrafficMeter::watch()
{
    m_last = m_read();
    m_lastMs = m_clock.steadyMs();
    Q_EMIT measured(*m_last);
}

void TrafficMeter::ignore()
{
    m_last.reset();
    m_pause.stop();
}

void TrafficMeter::noted()
{
    if (m_last && !m_pause.isPending())
        m_pause.start(pause, [this] { measure(); });
}

void TrafficMeter::measure()
{
    TrafficInfo now = m_read();
    const qint64 nowMs = m_clock.steadyMs();
    const auto passed = static_cast<double>(std::max<qint64>(1, nowMs - std::exchange(m_lastMs, nowMs)));
    now.perSecond = static_cast<double>(now.messages - m_last->messages) * 1'000 / passed;
    if (now == *m_last)
        return;
    m_last = now;
    Q_EMIT measured(now);
    // once more, to see it calm down
    noted();
}

} // namespace meshtray::broker
