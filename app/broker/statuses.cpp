// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/statuses.h"

#include <algorithm>

namespace meshtray::broker {
namespace {

constexpr std::chrono::milliseconds longestSweepInterval{15'000};
constexpr std::chrono::milliseconds shortestSweepInterval{10};

} // namespace

Statuses::Statuses(const BrokerConfig &config, Clock &clock, Presences &presences, Delivery &delivery, Metrics &metrics)
    : m_config(config)
    , m_clock(clock)
    , m_presences(presences)
    , m_delivery(delivery)
    , m_metrics(metrics)
    , m_sweep(clock)
{
}

void Statuses::setByHand(Presence &presence, protocol::Status status)
{
    apply(presence, broker::setByHand(status, m_clock.steadyMs()));
}

void Statuses::setByHook(Presence &presence, protocol::Status status)
{
    apply(presence, broker::setByHook(presence.status, status, m_clock.steadyMs()));
}

void Statuses::apply(Presence &presence, const StatusRecord &record)
{
    const bool isChanged = presence.status.status != record.status;
    presence.status = record;
    if (canGoStale(record))
        watch();
    if (!isChanged)
        return;
    // Nothing is pushed before hello_ack; what waits then goes out by itself.
    if (const auto *here = std::get_if<Presence::Here>(&presence.state))
        m_delivery.statusChanged(*here->session);
    Q_EMIT m_presences.changed();
}

void Statuses::watch()
{
    if (!m_sweep.isPending())
        m_sweep.start(std::clamp(m_config.statusTtl / 4, shortestSweepInterval, longestSweepInterval),
                      [this] { sweep(); });
}

void Statuses::sweep()
{
    const qint64 now = m_clock.steadyMs();
    int flipped = 0;
    for (const MeshId &mesh : m_presences.meshes()) {
        // Of a copy: what is let go can end a connection that does not read.
        const QList<Presences::Pointer> presences = m_presences.presencesIn(mesh);
        for (const Presences::Pointer &presence : presences) {
            const StatusRecord record = withoutStale(presence->status, now, m_config.statusTtl);
            flipped += record == presence->status ? 0 : 1;
            apply(*presence, record);
        }
    }
    m_metrics.statusesSwept(flipped);
}

} // namespace meshtray::broker
