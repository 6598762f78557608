// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hosting.h"

#include "core/logging.h"
#include "crypto/rootkey.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace meshtray {
namespace {

/// How our own client reaches our own broker: over loopback when it listens there.
QUrl ownUrl(const QList<net::ListenAddress> &listening)
{
    for (const net::ListenAddress &address : listening) {
        if (address.host == QHostAddress(QHostAddress::AnyIPv4) || address.host == QHostAddress(QHostAddress::Any))
            return QUrl(net::ListenAddress{QHostAddress(QHostAddress::LocalHost), address.port}.webSocketUrl());
        if (address.host == QHostAddress(QHostAddress::AnyIPv6)) // is bound for IPv6 alone
            return QUrl(net::ListenAddress{QHostAddress(QHostAddress::LocalHostIPv6), address.port}.webSocketUrl());
        if (address.host.isLoopback())
            return QUrl(address.webSocketUrl());
    }
    return QUrl(listening.first().webSocketUrl());
}

Result<std::optional<HostingMemory>> readMemory(const SafeFile &file)
{
    const auto content = file.read();
    return content ? hostingFromJson(*content) : std::unexpected(content.error());
}

} // namespace

HostingService::HostingService(QString folder, MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_file(m_folder + QStringLiteral("/hosting.json"))
    , m_meshes(meshes)
    , m_clock(clock)
    , m_memory(readMemory(m_file))
{
}

HostingService::~HostingService() = default;

void HostingService::setState(HostState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void HostingService::start(const HostRequest &request, QObject *context, Done done)
{
    if (!std::holds_alternative<NotHosting>(m_state) && !std::holds_alternative<HostFailed>(m_state))
        return done(fail(ErrorCode::AlreadyExists, tr("A broker is running here already. Stop it first.")));
    if (!m_memory)
        return done(std::unexpected(m_memory.error()));

    m_done = [asker = QPointer(context), done = std::move(done)](Result<Hosting> result) {
        if (asker)
            done(std::move(result));
    };
    setState(StartingHost{});
    m_host = std::make_unique<broker::BrokerHost>();
    connect(m_host.get(), &broker::BrokerHost::membersChanged, this, &HostingService::refreshMembers);
    broker::BrokerConfig config;
    config.dataFolder = m_folder + QStringLiteral("/broker");
    if (!request.listen.isEmpty())
        config.listen = request.listen;
    else if (*m_memory && !(*m_memory)->listen.isEmpty())
        config.listen = (*m_memory)->listen; // where the members look for it
    m_host->start(config, this, [this, request](Result<broker::BrokerAddresses> started) {
        if (!started)
            return giveUp(started.error());
        if (*m_memory)
            return lookFor(**m_memory, request, started->listening);
        makeMesh(request, started->listening);
    });
}

void HostingService::lookFor(const HostingMemory &memory, const HostRequest &request, const Addresses &listening)
{
    m_host->meshes(this, [this, id = memory.mesh, request, listening](Result<QList<broker::MeshInfo>> stored) {
        if (!stored)
            return giveUp(stored.error());
        const auto info = std::ranges::find(*stored, id, &broker::MeshInfo::id);
        const Mesh *mesh = m_meshes.find(id);
        if (info != stored->end())
            return mesh ? succeed(mesh->record(), listening) : takeUp(*info, listening);
        if (!mesh) // the note was written, and no more
            return makeMesh(request, listening);
        giveUp(lostMesh());
    });
}

Error HostingService::lostMesh() const
{
    return {ErrorCode::Corrupt,
            tr("The broker's data folder does not have the mesh that was hosted here. Put the folder "
               "%1/broker back from a backup.")
                .arg(m_folder)};
}

void HostingService::takeUp(const broker::MeshInfo &info, const Addresses &listening)
{
    m_host->members(info.id, this, [this, info, listening](Result<QList<broker::MemberInfo>> members) {
        if (!members)
            return giveUp(members.error());
        const auto owner = std::ranges::find(*members, info.owner, &broker::MemberInfo::pubkey);
        if (owner == members->end())
            return giveUp(lostMesh());
        adopt({info.id, owner->id, info.slug, owner->displayName, ownUrl(listening), info.owner, info.owner,
               owner->joinedAt},
              listening);
    });
}

void HostingService::makeMesh(const HostRequest &request, const Addresses &listening)
{
    const auto keys = crypto::KeyPair::generate();
    const broker::NewMesh mesh{MeshId::random(), MemberId::random(), request.name, keys.publicKey(),
                               request.displayName};
    m_meshes.keepKeys(mesh.id, keys, this, [this, mesh, listening](Result<void> kept) {
        if (!kept)
            return giveUp(kept.error());
        // Noted first: whatever ends the program from here on, the next start knows which mesh it has to look for.
        remember({mesh.id, listening, HostingMemory::Wish::Rest}, [this, mesh, listening](const Result<void> &noted) {
            if (!noted)
                return abandon(mesh.id, noted.error());
            createMesh(mesh, listening);
        });
    });
}

void HostingService::createMesh(const broker::NewMesh &mesh, const Addresses &listening)
{
    m_host->createMesh(mesh, this, [this, mesh, listening](Result<broker::CreatedMesh> created) {
        if (!created)
            return abandon(mesh.id, created.error());
        adopt({mesh.id, mesh.ownerMember, created->slug, mesh.ownerDisplayName, ownUrl(listening), mesh.owner,
               mesh.owner, QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC)},
              listening);
    });
}

void HostingService::adopt(const MeshRecord &record, const Addresses &listening)
{
    m_meshes.adopt(record, this, [this, record, listening](Result<MeshId> adopted) {
        if (!adopted)
            return giveUp(adopted.error());
        succeed(record, listening);
    });
}

void HostingService::succeed(const MeshRecord &record, const Addresses &listening)
{
    m_meshes.moveBroker(record.mesh, ownUrl(listening));
    if (Mesh *mesh = m_meshes.find(record.mesh))
        mesh->hurry();
    const Hosting hosting{record.mesh, record.slug, listening};
    remember({record.mesh, listening, HostingMemory::Wish::Run}, [this, hosting](const Result<void> &noted) {
        if (!noted)
            return giveUp(noted.error());
        setState(hosting);
        refreshMembers();
        answer(hosting);
    });
}

void HostingService::abandon(const MeshId &mesh, const Error &error)
{
    m_meshes.dropKeys(mesh, this, [this, error] { giveUp(error); });
}

void HostingService::giveUp(const Error &error)
{
    m_host->stop(this, [this, error] {
        m_host.release()->deleteLater();
        setState(HostFailed{error});
        answer(std::unexpected(error));
    });
}

void HostingService::answer(const Result<Hosting> &result)
{
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

void HostingService::stop(QObject *context, std::function<void(Result<void>)> done)
{
    const auto answer = [asker = QPointer(context), done = std::move(done)](const Result<void> &result) {
        if (asker)
            done(result);
    };
    if (std::holds_alternative<HostFailed>(m_state))
        return rest(answer);
    if (!std::holds_alternative<Hosting>(m_state))
        return answer(fail(ErrorCode::NotFound, tr("No broker is running here.")));
    setState(StoppingHost{});
    m_host->stop(this, [this, answer] {
        m_host.release()->deleteLater();
        m_members.clear();
        Q_EMIT membersChanged();
        rest(answer);
    });
}

void HostingService::rest(std::function<void(Result<void>)> done)
{
    setState(NotHosting{});
    if (!m_memory || !*m_memory)
        return done({});
    HostingMemory memory = **m_memory;
    memory.wish = HostingMemory::Wish::Rest;
    remember(memory, std::move(done));
}

void HostingService::resume()
{
    if (!m_memory) {
        setState(HostFailed{m_memory.error()});
        return;
    }
    if (!*m_memory || (*m_memory)->wish == HostingMemory::Wish::Rest)
        return;
    start({}, this, [](const Result<Hosting> &started) {
        if (!started)
            qCWarning(lcMesh) << "hosting could not go on:" << started.error().message;
    });
}

void HostingService::hurry()
{
    const auto *failed = std::get_if<HostFailed>(&m_state);
    if (failed && failed->error.code == ErrorCode::Unavailable)
        resume();
}

void HostingService::remember(const HostingMemory &memory, std::function<void(Result<void>)> done)
{
    m_memory = std::optional(memory);
    m_file.write(toJson(memory), this, std::move(done));
}

void HostingService::createInvite(const MeshId &mesh, const InviteRequest &request, QObject *context,
                                  std::function<void(Result<protocol::Invite>)> done)
{
    const auto *hosting = std::get_if<Hosting>(&m_state);
    if (!hosting || hosting->mesh != mesh)
        return done(fail(ErrorCode::NotFound, tr("This mesh is not hosted here now. Start hosting first.")));
    InviteMade answer = [asker = QPointer(context), done = std::move(done)](Result<protocol::Invite> result) {
        if (asker)
            done(std::move(result));
    };
    m_meshes.readKeys(mesh, this, [this, request, answer](Result<crypto::KeyPair> owner) {
        if (!owner)
            return answer(std::unexpected(owner.error()));
        const auto *now = std::get_if<Hosting>(&m_state);
        if (!now)
            return answer(fail(ErrorCode::Unavailable, tr("The broker was stopped meanwhile.")));
        issueInvite(*now, request, *owner, answer);
    });
}

void HostingService::issueInvite(const Hosting &hosting, const InviteRequest &request, const crypto::KeyPair &owner,
                                 InviteMade done)
{
    protocol::InvitePayload payload;
    payload.meshId = hosting.mesh.toString();
    payload.meshSlug = hosting.slug;
    payload.brokerUrl = request.brokerUrl.isEmpty() ? net::advertisedUrl(hosting.listening) : request.brokerUrl;
    payload.expiresAt = m_clock.wallMs() / 1000 + request.validFor.count();
    payload.meshRootKey = QString::fromLatin1(crypto::meshRootKey(owner, hosting.mesh.bytes()));
    payload.role = request.role;
    m_host->makeInvite(payload, owner, request.maxUses, this, std::move(done));
}

void HostingService::refreshMembers()
{
    const auto *hosting = std::get_if<Hosting>(&m_state);
    if (!hosting)
        return;
    m_host->members(hosting->mesh, this, [this](Result<QList<broker::MemberInfo>> members) {
        if (!members || !std::holds_alternative<Hosting>(m_state))
            return;
        m_members = *members;
        introduceMembers(std::get<Hosting>(m_state).mesh);
        Q_EMIT membersChanged();
    });
}

void HostingService::introduceMembers(const MeshId &id)
{
    Mesh *mesh = m_meshes.find(id);
    if (!mesh)
        return;
    for (const broker::MemberInfo &member : m_members) {
        if (member.pubkey != mesh->record().publicKey)
            mesh->inbox().introduce(member.pubkey.toHex(), member.displayName);
    }
}

} // namespace meshtray
