// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace meshtray::broker {

/// The broker's counters, under the names claudemesh brokers use, as Prometheus reads them.
class Metrics {
public:
    Metrics();
    ~Metrics();

    void connectionAccepted();
    void connectionRejected(QByteArrayView reason);
    void messageRouted(protocol::Priority priority);
    void messageRejected(QByteArrayView reason);
    /// A recipient does not take it from that sender.
    void messageDroppedByGrant(QByteArrayView capability);
    void messagesRedelivered(int count);
    void messagesExpired(int count);
    /// A message that its recipient was there for: from its arrival to its first push.
    void messageDelivered(std::chrono::nanoseconds after);
    void committed(std::chrono::nanoseconds took);

    /// A look for statuses gone stale, and how many were.
    void statusesSwept(int flipped);
    void hookRequested();
    void hookRateLimited();

    void setActiveConnections(int count);
    void setQueueDepth(int count);
    void setDatabaseHealthy(bool healthy);

    /// Messages that were accepted and stored.
    qint64 routed() const { return m_routed; }

    /// Text format 0.0.4.
    QByteArray serialise() const;

private:
    struct Series;
    std::unique_ptr<Series> m_series;
    qint64 m_routed = 0;
};

} // namespace meshtray::broker
