// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/acceptance.h"
#include "broker/admission.h"
#include "broker/announcer.h"
#include "broker/brokerinfo.h"
#include "broker/connection.h"
#include "broker/delivery.h"
#include "broker/dispatcher.h"
#include "broker/enforcement.h"
#include "broker/enrolment.h"
#include "broker/failedhellos.h"
#include "broker/groups.h"
#include "broker/httpapi.h"
#include "broker/janitor.h"
#include "broker/notice.h"
#include "broker/trafficmeter.h"

#include <QLockFile>

#include <vector>

namespace meshtray::broker {

/// A running broker: makes its parts, wires them together, and lets connections in and out. Everything in it lives in
/// one thread.
class Broker : public QObject, private ConnectionHost {
    Q_OBJECT
public:
    /// Opens the data folder. Unavailable when another broker serves it; else as SqliteBrokerStore::open.
    static Result<std::unique_ptr<Broker>> open(const BrokerConfig &config, Clock &clock);
    ~Broker() override;

    Result<BrokerAddresses> listen();
    /// Says goodbye to every client and stores what is left; `done` when the last one is gone.
    void shutDown(std::function<void()> done);

    /// Ends the open group of writes: what is written through store() after that is durable by itself.
    void settle() { static_cast<void>(m_turn.commitNow()); }
    store::BrokerStore &store() { return *m_store; }
    Clock &clock() { return m_clock; }
    const BrokerConfig &config() const { return m_config; }
    /// To be called after the store was changed from outside the broker: live connections follow it from then on.
    void enforce();
    /// Sessions of that member that were kicked may come back.
    void readmitSessions(const MemberId &member) { m_kickedSessions.readmit(member); }
    Result<QList<MemberInfo>> members(const MeshId &mesh);
    /// Without perSecond.
    TrafficInfo traffic() const;

Q_SIGNALS:
    /// A member came, went, joined or was changed, or an invite was.
    void membersChanged();
    /// Something was written, or somebody came or went.
    void worked();

private:
    Broker(const BrokerConfig &config, Clock &clock, std::unique_ptr<QLockFile> lock,
           std::unique_ptr<store::BrokerStore> store);
    /// For programs that work on the store while the broker serves it.
    void note(const char16_t *key, const QString &value);
    void take(net::WebSocketClient client);
    void forget(Connection *connection);
    void finishShutDown();

    Verdict admit(const protocol::HelloFrame &hello, const QHostAddress &peer, Link &link) override;
    Verdict admit(const protocol::SessionHelloFrame &hello, const QHostAddress &peer, Link &link) override;
    Verdict refuse(const HelloRefusal &refusal, const QHostAddress &peer);
    void joinGroups(const store::MemberRecord &member, const QList<protocol::HelloGroup> &groups);
    void whenAdmitted(std::function<void(const Result<void> &)> task) override;
    void started(Session &session) override;
    void received(Session &session, const protocol::ClientFrame &frame) override;
    void receivedTooMuch(Session &session, QByteArrayView text) override;
    void ponged(Session &session, const QByteArray &payload) override;
    void writable(Session &session) override;
    void rejectedConnection(QByteArrayView reason) override;
    void rejectedFrame(QByteArrayView reason) override;

    const BrokerConfig m_config;
    Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<store::BrokerStore> m_store;
    Turn m_turn;
    Metrics m_metrics;
    Presences m_presences;
    WaitingCounts m_counts;
    SessionKeys m_sessionKeys;
    KickedSessions m_kickedSessions;
    Admission m_admission;
    FailedHellos m_failedHellos;
    Delivery m_delivery;
    Groups m_groups;
    Grants m_grants;
    Acceptance m_acceptance;
    Statuses m_statuses;
    PeerList m_peerList;
    SharedState m_state;
    Memories m_memories;
    Lookups m_lookups;
    Moderation m_moderation;
    Announcer m_announcer;
    Profiles m_profiles;
    Topics m_topics;
    Dispatcher m_dispatcher;
    Enrolment m_enrolment;
    DatabaseHealth m_databaseHealth;
    HookApi m_hooks;
    HttpApi m_http;
    Janitor m_janitor;
    Enforcement m_enforcement;
    NoticeWatcher m_notices;
    net::Front m_front;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::function<void()> m_afterShutDown;
    Alarm m_shutDownPatience;
};

} // namespace meshtray::broker
