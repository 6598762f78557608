// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/heartbeat.h"

namespace meshtray::client {

Heartbeat::Heartbeat(Clock &clock, std::function<void()> ping, std::function<void()> lost)
    : m_ping(std::move(ping))
    , m_lost(std::move(lost))
    , m_next(clock)
    , m_deadline(clock)
    , m_probeDeadline(clock)
{
}

void Heartbeat::start()
{
    stop();
    m_next.start(interval, [this] { beat(); });
}

void Heartbeat::stop()
{
    m_next.stop();
    m_deadline.stop();
    m_probeDeadline.stop();
}

void Heartbeat::probe()
{
    if (!m_next.isPending() && !m_deadline.isPending())
        return; // not started, or a probe is under way
    stop();
    m_probeDeadline.start(probePatience, [this] { m_lost(); });
    m_ping();
}

void Heartbeat::pong()
{
    // One that nobody asked for proves nothing about the ping that is to come.
    if (m_deadline.isPending() || m_probeDeadline.isPending())
        start();
}

void Heartbeat::beat()
{
    m_deadline.start(patience, [this] { m_lost(); });
    m_ping();
}

} // namespace meshtray::client
