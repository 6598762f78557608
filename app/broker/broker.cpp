// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/broker.h"

#include "broker/inviteadmin.h"
#include "broker/listentrial.h"
#include "broker/memberadmin.h"
#include "core/logging.h"
#include "store/journalcheck.h"
#include "store/sqlitebrokerstore.h"
#include "store/sqlitefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr std::chrono::milliseconds shutDownPatience{1'500};

net::FrontLimits frontLimits(const BrokerConfig &config)
{
    net::FrontLimits limits;
    limits.unauthenticated = {config.maxUnauthenticated, config.maxUnauthenticatedPerAddress};
    limits.extraHostNames = config.hostNames;
    limits.allowedOrigins = config.allowedOrigins;
    return limits;
}

/// The one that shows what a member is doing: with a socket before one in grace, then the last to come.
const Presence *latestOf(const QList<Presences::Pointer> &presences)
{
    const Presence *latest = nullptr;
    for (const Presences::Pointer &presence : presences) {
        if (!latest || latest->isInGrace() || !presence->isInGrace())
            latest = presence.get();
    }
    return latest;
}

/// Two brokers on one queue would push everything twice and lose count.
Result<std::unique_ptr<QLockFile>> lockFolder(const QString &folder)
{
    if (const auto made = store::makePrivateFolder(folder); !made)
        return std::unexpected(made.error());
    const QString path = QDir(folder).absoluteFilePath(u"broker.lock"_s);
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    if (lock->tryLock())
        return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        return fail(ErrorCode::Unavailable,
                    QCoreApplication::translate("meshtray::broker",
                                                "Another broker is serving %1. Stop it, or choose another folder.")
                        .arg(folder));
    }
    const int reason = lock->error() == QLockFile::PermissionError ? EACCES : EIO;
    return fail(ErrorCode::Io, QCoreApplication::translate("meshtray::store", "The file %1 could not be made: %2")
                                   .arg(path, qt_error_string(reason)));
}

} // namespace

Result<std::unique_ptr<Broker>> Broker::open(const BrokerConfig &config, Clock &clock)
{
    const QString database = store::brokerDatabasePath(config.dataFolder);
    if (!QFileInfo::exists(database)) {
        if (const auto possible = tryListening(config.listen, clock); !possible)
            return std::unexpected(possible.error());
    }
    // Opening migrates: not under a broker that is running, which may be an older one.
    auto lock = lockFolder(config.dataFolder);
    if (!lock)
        return std::unexpected(lock.error());
    store::warnOfDamagedJournal(database);
    auto store = store::SqliteBrokerStore::open(database);
    if (!store)
        return std::unexpected(store.error());
    std::unique_ptr<Broker> broker(new Broker(config, clock, *std::move(lock), *std::move(store)));
    if (const auto counted = broker->m_counts.reload(); !counted)
        return std::unexpected(counted.error());
    return broker;
}

Broker::Broker(const BrokerConfig &config, Clock &clock, std::unique_ptr<QLockFile> lock,
               std::unique_ptr<store::BrokerStore> store)
    : m_config(config)
    , m_clock(clock)
    , m_lock(std::move(lock))
    , m_store(std::move(store))
    , m_turn(*m_store)
    , m_presences(m_config, clock)
    , m_counts(*m_store)
    , m_sessionKeys(m_config, clock, *m_store, m_turn, m_presences)
    , m_kickedSessions(clock)
    , m_admission(m_config, clock, *m_store, m_turn, m_presences, m_sessionKeys, m_kickedSessions)
    , m_failedHellos(m_config, clock)
    , m_delivery(m_config, clock, *m_store, m_turn, m_presences, m_counts, m_metrics)
    , m_groups(*m_store, m_turn)
    , m_grants(*m_store, m_turn, m_metrics)
    , m_acceptance(m_config, clock, *m_store, m_turn, m_counts, m_grants, m_delivery, m_metrics)
    , m_statuses(m_config, clock, m_presences, m_delivery, m_metrics)
    , m_peerList(m_config, *m_store, m_presences, m_metrics)
    , m_state(m_config, clock, *m_store, m_turn, m_presences, m_metrics)
    , m_memories(clock, *m_store, m_turn, m_metrics)
    , m_lookups(*m_store, m_turn, m_presences, m_metrics)
    , m_moderation(m_config, clock, *m_store, m_turn, m_presences, m_kickedSessions, m_metrics)
    , m_announcer(m_config, clock, *m_store, m_presences)
    , m_profiles(m_presences, m_announcer, m_turn, m_metrics)
    , m_topics(m_config, clock, *m_store, m_turn, m_presences, m_metrics)
    , m_dispatcher(clock,
                   {m_presences, m_acceptance, m_delivery, m_groups, m_statuses, m_peerList, m_state, m_memories,
                    m_lookups, m_moderation, m_grants, m_profiles, m_topics},
                   m_metrics)
    , m_enrolment(clock, *m_store, m_turn)
    , m_databaseHealth(clock, *m_store, m_turn)
    , m_hooks(clock, m_presences, m_statuses, m_metrics)
    , m_http(clock, *m_store, m_enrolment, m_hooks, m_presences, m_counts, m_databaseHealth, m_metrics)
    , m_janitor(m_config, clock, *m_store, m_counts, m_sessionKeys, m_metrics)
    , m_enforcement(clock, *m_store, m_presences)
    , m_notices(m_config.dataFolder, clock)
    , m_front(frontLimits(m_config), clock)
    , m_shutDownPatience(clock)
{
    m_turn.setObserver([this](const Result<void> &committed, std::chrono::nanoseconds took) {
        m_databaseHealth.noted(committed);
        if (committed)
            m_metrics.committed(took);
        Q_EMIT worked();
    });
    m_front.setHttpHandler([this](const net::HttpRequest &request) { return m_http.answer(request); });
    m_front.setWebSocketHandler([this](net::WebSocketClient client) { take(std::move(client)); });
    m_front.setHostNameHandler([this](const QByteArray &name) { return isInvitedTo(*m_store, name); });
    m_front.setUpgradeGate([this](const QHostAddress &peer) { return m_failedHellos.blockedFor(peer); });
    if (m_config.tls)
        m_front.setTls(*m_config.tls);
    connect(&m_presences, &Presences::changed, this, &Broker::membersChanged);
    connect(&m_presences, &Presences::changed, this, &Broker::worked);
    connect(&m_enrolment, &Enrolment::memberJoined, this, &Broker::membersChanged);
    connect(&m_notices, &NoticeWatcher::noticed, this, &Broker::enforce);
    connect(&m_moderation, &Moderation::membersModerated, this, &Broker::enforce);
}

Broker::~Broker()
{
    m_presences.disconnect(this);
    for (const auto &connection : m_connections) {
        if (Session *session = connection->session())
            m_presences.remove(*session);
    }
}

Result<BrokerAddresses> Broker::listen()
{
    const auto listening = m_front.listen(m_config.listen);
    if (!listening)
        return std::unexpected(listening.error());
    m_janitor.start();
    m_notices.start();
    note(store::settings::listenUrl, net::advertisedUrl(*listening));
    note(store::settings::kickSeconds, QString::number(m_config.kickFor.count()));
    for (const net::ListenAddress &address : *listening)
        qCInfo(lcBroker) << "listening on" << address.toString();
    return BrokerAddresses{*listening, m_config.tls ? m_config.tls->spkiPin() : QByteArray()};
}

void Broker::note(const char16_t *key, const QString &value)
{
    if (const auto noted = m_store->setSetting(QString::fromUtf16(key), value); !noted)
        qCWarning(lcBroker) << "not noted:" << QString::fromUtf16(key) << noted.error().message;
}

Result<QList<MemberInfo>> Broker::members(const MeshId &mesh)
{
    auto infos = memberInfos(*m_store, mesh, m_clock.wallMs());
    if (!infos)
        return infos;
    for (MemberInfo &info : *infos) {
        info.connections = static_cast<int>(m_presences.sessionsOf(info.id).size());
        const QList<Presences::Pointer> presences = m_presences.presencesOf(info.id);
        if (const Presence *latest = latestOf(presences)) {
            info.status = latest->status.status;
            info.summary = latest->summary;
        }
    }
    return infos;
}

TrafficInfo Broker::traffic() const
{
    return {.connections = m_presences.count(), .waiting = m_counts.total(), .messages = m_metrics.routed()};
}

void Broker::enforce()
{
    m_enforcement.enforce();
    Q_EMIT membersChanged();
}

// ---- connections ----------------------------------------------------------------------------------------------------

void Broker::take(net::WebSocketClient client)
{
    auto connection =
        std::make_unique<Connection>(std::move(client), m_config, m_clock, static_cast<ConnectionHost &>(*this));
    connect(connection.get(), &Connection::ended, this, [this, raw = connection.get()] { forget(raw); });
    m_connections.push_back(std::move(connection));
}

void Broker::forget(Connection *connection)
{
    const auto found = std::ranges::find(m_connections, connection, &std::unique_ptr<Connection>::get);
    if (found == m_connections.end())
        return;
    if (Session *session = connection->session())
        m_presences.remove(*session);
    found->release()->deleteLater(); // it is speaking to us at this moment
    m_connections.erase(found);
    if (m_afterShutDown && m_connections.empty())
        finishShutDown();
}

void Broker::shutDown(std::function<void()> done)
{
    m_afterShutDown = std::move(done);
    m_front.close();
    static_cast<void>(m_turn.commitNow());
    if (m_connections.empty())
        return finishShutDown();
    m_shutDownPatience.start(shutDownPatience, [this] { finishShutDown(); });
    // Closing can end a connection at once, which changes the list.
    std::vector<QPointer<Connection>> connections;
    for (const auto &connection : m_connections)
        connections.emplace_back(connection.get());
    for (const auto &connection : connections) {
        if (connection)
            connection->close(CloseCode::GoingAway, "shutting_down");
    }
}

void Broker::finishShutDown()
{
    m_shutDownPatience.stop();
    static_cast<void>(m_turn.commitNow());
    if (const auto done = std::exchange(m_afterShutDown, {}))
        done();
}

// ---- ConnectionHost -------------------------------------------------------------------------------------------------

ConnectionHost::Verdict Broker::admit(const protocol::HelloFrame &hello, const QHostAddress &peer, Link &link)
{
    const auto member = m_admission.admit(hello);
    if (!member)
        return refuse(member.error(), peer);
    const Presences::Pointer spokenFor = m_presences.launchedSession(member->id, hello.sessionId);
    const Purpose purpose = spokenFor ? Purpose::Auxiliary : Purpose::Presence;
    auto session = std::make_unique<Session>(*member, hello, peer, link, Entrance::Hello, purpose);
    if (spokenFor)
        m_presences.addAuxiliary(*session, spokenFor);
    else
        m_presences.add(*session);
    joinGroups(session->member, hello.groups);
    return session;
}

ConnectionHost::Verdict Broker::admit(const protocol::SessionHelloFrame &hello, const QHostAddress &peer, Link &link)
{
    const auto member = m_admission.admit(hello);
    if (!member)
        return refuse(member.error(), peer);
    auto session = std::make_unique<Session>(*member, hello.hello, peer, link, Entrance::SessionHello);
    m_presences.add(*session);
    joinGroups(session->member, hello.hello.groups);
    return session;
}

ConnectionHost::Verdict Broker::refuse(const HelloRefusal &refusal, const QHostAddress &peer)
{
    m_failedHellos.note(peer, refusal.code);
    return std::unexpected(refusal);
}

/// One that cannot be joined is no reason to keep the member out.
void Broker::joinGroups(const store::MemberRecord &member, const QList<protocol::HelloGroup> &groups)
{
    for (const protocol::HelloGroup &group : groups)
        static_cast<void>(m_groups.join(member, {group.name, group.role}));
}

void Broker::whenAdmitted(std::function<void(const Result<void> &)> task)
{
    m_turn.afterCommit(std::move(task));
}

void Broker::started(Session &session)
{
    m_metrics.connectionAccepted();
    qCInfo(lcBroker) << "connected:" << session.member.id.bytes() << "presence" << session.presence->id.bytes();
    if (session.purpose == Purpose::Auxiliary)
        return;
    m_presences.acknowledged(session);
    m_delivery.start(session);
}

void Broker::received(Session &session, const protocol::ClientFrame &frame)
{
    m_dispatcher.dispatch(session, frame);
}

void Broker::receivedTooMuch(Session &session, QByteArrayView text)
{
    m_dispatcher.refuseTooLarge(session, text);
}

void Broker::ponged(Session &session, const QByteArray &payload)
{
    m_delivery.ponged(session, payload);
}

void Broker::writable(Session &session)
{
    m_delivery.resume(session);
}

void Broker::rejectedConnection(QByteArrayView reason)
{
    m_metrics.connectionRejected(reason);
}

void Broker::rejectedFrame(QByteArrayView reason)
{
    m_metrics.messageRejected(reason);
}

} // namespace meshtray::broker
