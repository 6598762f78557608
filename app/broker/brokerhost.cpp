// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/brokerhost.h"

#include "broker/brokerthread.h"
#include "broker/inviteadmin.h"
#include "broker/memberadmin.h"
#include "broker/meshadmin.h"
#include "broker/replyrelay.h"

namespace meshtray::broker {

BrokerHost::BrokerHost(QObject *parent)
    : QObject(parent)
{
}

BrokerHost::~BrokerHost() = default;

bool BrokerHost::isRunning() const
{
    return m_thread != nullptr;
}

void BrokerHost::start(const BrokerConfig &config, QObject *context, Reply<BrokerAddresses> done)
{
    auto relay = std::make_shared<ReplyRelay<BrokerAddresses>>(context, std::move(done));
    if (m_thread)
        return relay->give(fail(ErrorCode::AlreadyExists, tr("The broker is running already.")));
    m_thread = std::make_unique<BrokerThread>();
    connect(m_thread.get(), &BrokerThread::membersChanged, this, &BrokerHost::membersChanged);
    connect(m_thread.get(), &BrokerThread::trafficMeasured, this, &BrokerHost::trafficChanged);

    const BrokerThread *thread = m_thread.get();
    auto opened = std::make_shared<ReplyRelay<BrokerAddresses>>(
        m_thread.get(), [this, thread, relay](Result<BrokerAddresses> listening) {
            if (!listening && m_thread.get() == thread)
                m_thread.release()->deleteLater(); // this is its own callback
            relay->give(std::move(listening));
        });
    m_thread->post([opened, config](BrokerWorker &worker) { opened->give(worker.open(config)); });
    if (!m_stopping)
        m_thread->begin();
}

void BrokerHost::stop(QObject *context, std::function<void()> done)
{
    auto relay =
        std::make_shared<ReplyRelay<void>>(context, [done = std::move(done)](const Result<void> &) { done(); });
    if (m_thread && !m_thread->hasBegun())
        m_thread.reset();
    if (!m_thread && !m_stopping)
        return relay->give({});
    m_whenStopped.push_back(std::move(relay));
    if (!m_thread)
        return;
    m_stopping = std::move(m_thread);
    connect(m_stopping.get(), &BrokerThread::ended, this, &BrokerHost::threadEnded);
    m_stopping->post([](BrokerWorker &worker) { worker.close(); });
}

void BrokerHost::threadEnded()
{
    m_stopping.release()->deleteLater(); // this is its own signal
    for (const auto &relay : std::exchange(m_whenStopped, {}))
        relay->give({});
    if (m_thread)
        m_thread->begin();
}

void BrokerHost::watchTraffic()
{
    if (m_thread)
        m_thread->post([](BrokerWorker &worker) {
            if (TrafficMeter *meter = worker.meter())
                meter->watch();
        });
}

void BrokerHost::ignoreTraffic()
{
    if (m_thread)
        m_thread->post([](BrokerWorker &worker) {
            if (TrafficMeter *meter = worker.meter())
                meter->ignore();
        });
}

template <class T, class Task>
void BrokerHost::ask(QObject *context, Reply<T> done, Task task)
{
    auto relay = std::make_shared<ReplyRelay<T>>(context, std::move(done));
    if (!m_thread)
        return; // letting go of the relay answers
    m_thread->post([relay, task = std::move(task)](BrokerWorker &worker) {
        if (Broker *broker = worker.broker()) {
            broker->settle();
            relay->give(task(*broker));
        }
    });
}

template <class Task>
void BrokerHost::change(QObject *context, Reply<void> done, Task task)
{
    ask<void>(context, std::move(done), [task = std::move(task)](Broker &broker) {
        const Result<void> changed = task(broker);
        if (changed)
            broker.enforce();
        return changed;
    });
}

void BrokerHost::createMesh(const NewMesh &mesh, QObject *context, Reply<CreatedMesh> done)
{
    ask<CreatedMesh>(context, std::move(done), [mesh](Broker &broker) {
        return broker::createMesh(broker.store(), mesh, broker.clock().wallMs());
    });
}

void BrokerHost::makeInvite(const protocol::InvitePayload &payload, const crypto::KeyPair &owner, int maxUses,
                            QObject *context, Reply<protocol::Invite> done)
{
    const auto keys = std::make_shared<const crypto::KeyPair>(owner.clone());
    ask<protocol::Invite>(context, std::move(done), [payload, keys, maxUses](Broker &broker) {
        return broker::makeInvite(broker.store(), payload, *keys, maxUses, broker.clock().wallMs());
    });
}

void BrokerHost::invites(const MeshId &mesh, QObject *context, Reply<QList<InviteInfo>> done)
{
    ask<QList<InviteInfo>>(context, std::move(done), [mesh](Broker &broker) {
        return inviteInfos(broker.store(), mesh, broker.clock().wallMs());
    });
}

void BrokerHost::revokeInvite(const MeshId &mesh, const QByteArray &inviteId, QObject *context, Reply<void> done)
{
    change(context, std::move(done),
           [mesh, inviteId](Broker &broker) { return broker::revokeInvite(broker.store(), mesh, inviteId); });
}

void BrokerHost::meshes(QObject *context, Reply<QList<MeshInfo>> done)
{
    ask<QList<MeshInfo>>(context, std::move(done), [](Broker &broker) { return meshInfos(broker.store()); });
}

void BrokerHost::members(const MeshId &mesh, QObject *context, Reply<QList<MemberInfo>> done)
{
    ask<QList<MemberInfo>>(context, std::move(done), [mesh](Broker &broker) { return broker.members(mesh); });
}

void BrokerHost::renameMember(const MeshId &mesh, const MemberId &member, const QString &name, QObject *context,
                              Reply<void> done)
{
    change(context, std::move(done),
           [mesh, member, name](Broker &broker) { return broker::renameMember(broker.store(), mesh, member, name); });
}

void BrokerHost::banMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done)
{
    change(context, std::move(done), [mesh, member](Broker &broker) {
        return broker::banMember(broker.store(), mesh, member, broker.clock().wallMs());
    });
}

void BrokerHost::unbanMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done)
{
    change(context, std::move(done), [mesh, member](Broker &broker) {
        broker.readmitSessions(member);
        return broker::unbanMember(broker.store(), mesh, member);
    });
}

void BrokerHost::kickMember(const MeshId &mesh, const MemberId &member, QObject *context, Reply<void> done)
{
    change(context, std::move(done), [mesh, member](Broker &broker) {
        return broker::kickMember(broker.store(), mesh, member, broker.config().kickFor, broker.clock().wallMs());
    });
}

void BrokerHost::grants(const MeshId &mesh, const MemberId &member, QObject *context,
                        Reply<QList<protocol::Grant>> done)
{
    ask<QList<protocol::Grant>>(context, std::move(done), [mesh, member](Broker &broker) {
        return broker::grantsOf(broker.store(), mesh, member);
    });
}

void BrokerHost::setGrant(const MeshId &mesh, const MemberId &member, const protocol::Grant &grant, QObject *context,
                          Reply<void> done)
{
    ask<void>(context, std::move(done),
              [mesh, member, grant](Broker &broker) { return broker::setGrant(broker.store(), mesh, member, grant); });
}

} // namespace meshtray::broker
