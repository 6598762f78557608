// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <chrono>
#include <functional>

namespace meshtray::broker {

/// Pings at an interval, and notices when no pong has come for too long.
class Heartbeat {
public:
    struct Times {
        std::chrono::milliseconds interval;
        std::chrono::milliseconds deadline; ///< longer than the interval
    };

    Heartbeat(Clock &clock, const Times &times, std::function<void()> ping, std::function<void()> dead);

    void start();
    void stop() { m_alarm.stop(); }
    void ponged() { m_lastPong = m_clock.steadyMs(); }

private:
    void beat();
    void schedule();

    Clock &m_clock;
    Times m_times;
    std::function<void()> m_ping;
    std::function<void()> m_dead;
    qint64 m_lastPong = 0;
    qint64 m_nextPing = 0;
    Alarm m_alarm;
};

} // namespace meshtray::broker
