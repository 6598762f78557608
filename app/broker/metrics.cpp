// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <string>

namespace meshtray::broker {
namespace {

prometheus::Counter &plainCounter(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Gauge &plainGauge(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

/// From what a disk in memory takes to what a person no longer waits for, in seconds.
prometheus::Histogram &durations(prometheus::Registry &registry, const char *name, const char *help)
{
    static const prometheus::Histogram::BucketBoundaries bounds{
        0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry).Add({}, bounds);
}

double inSeconds(std::chrono::nanoseconds duration)
{
    return std::chrono::duration<double>(duration).count();
}

/// A counter with one label. As long as nothing was counted it reads `name 0`, as upstream's does.
class LabelledCounter {
public:
    LabelledCounter(prometheus::Registry &registry, const char *name, const char *label, const char *help)
        : m_family(prometheus::BuildCounter().Name(name).Help(help).Register(registry))
        , m_label(label)
        , m_empty(&m_family.Add({}))
    {
    }

    void increment(QByteArrayView value)
    {
        if (m_empty)
            m_family.Remove(std::exchange(m_empty, nullptr));
        m_family.Add({{m_label, std::string(value.data(), static_cast<size_t>(value.size()))}}).Increment();
    }

private:
    prometheus::Family<prometheus::Counter> &m_family;
    std::string m_label;
    prometheus::Counter *m_empty;
};

} // namespace

struct Metrics::Series {
    prometheus::Registry registry;
    prometheus::Counter &connections =
        plainCounter(registry, "broker_connections_total", "Connections whose hello was accepted");
    LabelledCounter rejectedConnections{registry, "broker_connections_rejected_total", "reason",
                                        "Connections refused before or at their hello"};
    prometheus::Gauge &activeConnections =
        plainGauge(registry, "broker_connections_active", "Authenticated connections now");
    LabelledCounter routed{registry, "broker_messages_routed_total", "priority", "Messages accepted and stored"};
    LabelledCounter rejectedMessages{registry, "broker_messages_rejected_total", "reason", "Frames refused"};
    LabelledCounter droppedByGrant{registry, "broker_messages_dropped_by_grant_total", "cap",
                                   "Copies whose recipients do not take them from that sender"};
    prometheus::Counter &redelivered =
        plainCounter(registry, "broker_messages_redelivered_total", "Pushes repeated for want of a confirmation");
    prometheus::Counter &expired =
        plainCounter(registry, "broker_messages_expired_total", "Messages nobody fetched in time");
    prometheus::Histogram &delivery = durations(
        registry, "broker_delivery_seconds", "From the arrival of a message to its first push, when it did not wait");
    prometheus::Histogram &commit =
        durations(registry, "broker_commit_seconds", "How long the writes of one turn took to be on the disk");
    prometheus::Gauge &queueDepth = plainGauge(registry, "broker_queue_depth", "Messages waiting for their recipients");
    prometheus::Gauge &databaseHealthy =
        plainGauge(registry, "broker_db_healthy", "1 while the database takes what is written");
    LabelledCounter ttlSweeps{registry, "broker_ttl_sweeps_total", "flipped", "Sweeps over statuses gone stale"};
    prometheus::Counter &hookRequests =
        plainCounter(registry, "broker_hook_requests_total", "Requests to /hook/set-status");
    prometheus::Counter &hookRequestsLimited = plainCounter(registry, "broker_hook_requests_rate_limited_total",
                                                            "Requests to /hook/set-status over their rate");
};

Metrics::Metrics()
    : m_series(std::make_unique<Series>())
{
    m_series->databaseHealthy.Set(1);
}

Metrics::~Metrics() = default;

void Metrics::connectionAccepted()
{
    m_series->connections.Increment();
}

void Metrics::connectionRejected(QByteArrayView reason)
{
    m_series->rejectedConnections.increment(reason);
}

void Metrics::messageRouted(protocol::Priority priority)
{
    m_series->routed.increment(toWire(priority));
    ++m_routed;
}

void Metrics::messageRejected(QByteArrayView reason)
{
    m_series->rejectedMessages.increment(reason);
}

void Metrics::messageDroppedByGrant(QByteArrayView capability)
{
    m_series->droppedByGrant.increment(capability);
}

void Metrics::messagesRedelivered(int count)
{
    m_series->redelivered.Increment(count);
}

void Metrics::messagesExpired(int count)
{
    m_series->expired.Increment(count);
}

void Metrics::messageDelivered(std::chrono::nanoseconds after)
{
    m_series->delivery.Observe(inSeconds(after));
}

void Metrics::committed(std::chrono::nanoseconds took)
{
    m_series->commit.Observe(inSeconds(took));
}

void Metrics::statusesSwept(int flipped)
{
    // The label is a number; past some size only that it is large matters, and series must not grow without end.
    constexpr int mostTold = 20;
    m_series->ttlSweeps.increment(flipped > mostTold ? QByteArray("more") : QByteArray::number(flipped));
}

void Metrics::hookRequested()
{
    m_series->hookRequests.Increment();
}

void Metrics::hookRateLimited()
{
    m_series->hookRequestsLimited.Increment();
}

void Metrics::setActiveConnections(int count)
{
    m_series->activeConnections.Set(count);
}

void Metrics::setQueueDepth(int count)
{
    m_series->queueDepth.Set(count);
}

void Metrics::setDatabaseHealthy(bool healthy)
{
    m_series->databaseHealthy.Set(healthy ? 1 : 0);
}

QByteArray Metrics::serialise() const
{
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_series->registry.Collect()));
}

} // namespace meshtray::broker
