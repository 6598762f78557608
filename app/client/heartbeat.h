// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <chrono>
#include <functional>

namespace meshtray::client {

/// Finds out that a connection is dead although its socket still looks open: after a sleep, behind a router that has
/// forgotten it. Asks with a ping and allows a time for the pong.
class Heartbeat {
public:
    static constexpr std::chrono::seconds interval{25};
    static constexpr std::chrono::seconds patience{10};
    /// For probe(): after waking up the answer is usually "dead", and the person is waiting.
    static constexpr std::chrono::seconds probePatience{3};

    /// `ping` sends one; `lost` is called once when its pong has not come, and the heart stands still then.
    Heartbeat(Clock &clock, std::function<void()> ping, std::function<void()> lost);

    void start(); ///< the first ping goes out after one interval
    void stop();
    /// Ping now, with little patience; nothing when it is not started. Asking again meanwhile does not put the end off.
    void probe();
    void pong();

private:
    void beat();

    std::function<void()> m_ping;
    std::function<void()> m_lost;
    // At most one of them is pending; none while the heart stands still.
    Alarm m_next;
    Alarm m_deadline;      ///< of a beat
    Alarm m_probeDeadline; ///< of a probe
};

} // namespace meshtray::client
