// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/brokerthread.h"

#include "net/eventdispatcher.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr std::chrono::milliseconds announcementPause{200};

} // namespace

BrokerWorker::BrokerWorker()
    : m_announcement(m_clock)
{
}

Result<BrokerAddresses> BrokerWorker::open(const BrokerConfig &config)
{
    auto broker = Broker::open(config, m_clock);
    if (!broker)
        return std::unexpected(broker.error());
    auto listening = (*broker)->listen();
    if (!listening)
        return listening;
    m_broker = *std::move(broker);
    connect(m_broker.get(), &Broker::membersChanged, this, [this] {
        if (!m_announcement.isPending())
            m_announcement.start(announcementPause, [this] { Q_EMIT membersChanged(); });
    });
    m_meter = std::make_unique<TrafficMeter>(m_clock, [this] { return m_broker->traffic(); });
    connect(m_broker.get(), &Broker::worked, m_meter.get(), &TrafficMeter::noted);
    connect(m_meter.get(), &TrafficMeter::measured, this, &BrokerWorker::trafficMeasured);
    return listening;
}

void BrokerWorker::close()
{
    const auto end = [this] {
        m_announcement.stop();
        m_meter.reset();
        m_broker.reset();
        QThread::currentThread()->quit();
    };
    if (!m_broker)
        return end();
    m_broker->shutDown([this, end] {
        // The broker is on the stack at this moment.
        QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
    });
}

BrokerThread::BrokerThread()
    : m_worker(std::make_unique<BrokerWorker>())
{
    m_thread.setObjectName(u"meshtray-broker"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &BrokerWorker::membersChanged, this, &BrokerThread::membersChanged);
    connect(m_worker.get(), &BrokerWorker::trafficMeasured, this, &BrokerThread::trafficMeasured);
    connect(&m_thread, &QThread::finished, this, &BrokerThread::ended);
}

void BrokerThread::begin()
{
    m_thread.setEventDispatcher(net::makeManySocketsDispatcher());
    m_thread.start();
}

BrokerThread::~BrokerThread()
{
    m_thread.disconnect(this);
    if (!m_thread.isRunning())
        return;
    post([](BrokerWorker &worker) { worker.close(); });
    m_thread.wait();
}

void BrokerThread::post(std::function<void(BrokerWorker &)> task)
{
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get(), task = std::move(task)] { task(*worker); }, Qt::QueuedConnection);
}

} // namespace meshtray::broker
