// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/heartbeat.h"

namespace meshtray::client {

Heartbeat::Heartbeat(Clock &clock, std::function<void()> ping, std::function<void()> lost)
    : m_ping(std::move(ping))
    , m_lost(std::move(lost))
    , m_next(clock)
    , m_deadline(clock)
{
}

void Heartbeat::start()
{
    m_deadline.stop();
    m_next.start(interval, [this] { beat(patience); });
}

void Heartbeat::stop()
{
    m_next.stop();
    m_deadline.stop();
}

void Heartbeat::probe()
{
    if (m_next.isPending() || m_deadline.isPending())
        beat(probePatience);
}

void Heartbeat::pong()
{
    // One that nobody asked for proves nothing about the ping that is to come.
    if (m_deadline.isPending())
        start();
}

void Heartbeat::beat(std::chrono::milliseconds patienceForThis)
{
    m_next.stop();
    m_deadline.start(patienceForThis, [this] { m_lost(); });
    m_ping();
}

} // namespace meshtray::client
