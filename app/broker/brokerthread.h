// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/broker.h"

#include <QThread>
#include <QTimer>

namespace meshtray::broker {

/// What lives in the broker's thread: the broker, while it is open.
class BrokerWorker : public QObject {
    Q_OBJECT
public:
    BrokerWorker();

    Result<BrokerAddresses> open(const BrokerConfig &config);
    /// Closes the broker in order, then ends the thread.
    void close();
    Broker *broker() { return m_broker.get(); }
    /// Null while no broker is open.
    TrafficMeter *meter() { return m_meter.get(); }

Q_SIGNALS:
    /// At most one in 200 ms.
    void membersChanged();
    /// While somebody watches; see TrafficMeter.
    void trafficMeasured(const meshtray::broker::TrafficInfo &traffic);

private:
    SystemClock m_clock;
    std::unique_ptr<Broker> m_broker;
    std::unique_ptr<TrafficMeter> m_meter;
    Alarm m_announcement;
};

/// A thread with a broker in it. Made, begun and destroyed on one thread; destroying it closes the broker in order and
/// waits.
class BrokerThread : public QObject {
    Q_OBJECT
public:
    BrokerThread();
    ~BrokerThread() override;

    void begin();
    bool hasBegun() const { return m_thread.isRunning(); }
    /// Runs `task` in the thread, after what was posted before. Before begin() it waits; never run, it is destroyed.
    void post(std::function<void(BrokerWorker &)> task);

Q_SIGNALS:
    void membersChanged();
    void trafficMeasured(const meshtray::broker::TrafficInfo &traffic);
    void ended();

private:
    QThread m_thread;
    std::unique_ptr<BrokerWorker> m_worker;
};

} // namespace meshtray::broker
