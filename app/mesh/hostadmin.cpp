// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/hostadmin.h"

#include "crypto/rootkey.h"
#include "net/brokeraddress.h"

#include <QCoreApplication>
#include <QPointer>

namespace meshtray {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::HostAdmin)
};

Error notHosted()
{
    return {ErrorCode::NotFound, Words::tr("This mesh is not hosted here now. Start hosting first.")};
}

} // namespace

HostAdmin::HostAdmin(MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_clock(clock)
{
}

void HostAdmin::open(broker::BrokerHost &host, const Hosting &hosting)
{
    close();
    m_host = &host;
    m_hosting = hosting;
    connect(m_host, &broker::BrokerHost::membersChanged, this, &HostAdmin::refresh);
    connect(m_host, &broker::BrokerHost::trafficChanged, this, &HostAdmin::setTraffic);
    if (m_isTrafficWatched)
        m_host->watchTraffic();
    refresh();
}

void HostAdmin::close()
{
    if (m_host)
        disconnect(m_host, nullptr, this, nullptr);
    m_host = nullptr;
    m_hosting.reset();
    m_members.clear();
    m_invites.clear();
    setTraffic(std::nullopt);
    Q_EMIT membersChanged();
    Q_EMIT invitesChanged();
}

void HostAdmin::createInvite(const MeshId &mesh, const InviteRequest &request, QObject *context, InviteMade done)
{
    if (!m_hosting || !m_hosting->find(mesh))
        return done(std::unexpected(notHosted()));
    InviteMade answer = [asker = QPointer(context), done = std::move(done)](Result<protocol::Invite> result) {
        if (asker)
            done(std::move(result));
    };
    m_meshes.readKeys(mesh, this, [this, mesh, request, answer](Result<crypto::KeyPair> owner) {
        if (!owner)
            return answer(std::unexpected(owner.error()));
        const HostedMesh *hosted = m_hosting ? m_hosting->find(mesh) : nullptr;
        if (!hosted)
            return answer(fail(ErrorCode::Unavailable, tr("The broker was stopped meanwhile.")));
        issueInvite(*hosted, request, *owner, answer);
    });
}

Result<QString> HostAdmin::addressFor(const InviteRequest &request) const
{
    const QString plain = request.brokerUrl.isEmpty() ? net::advertisedUrl(m_hosting->listening) : request.brokerUrl;
    if (request.encryption == InviteRequest::Encryption::None)
        return plain;
    const auto pin = net::TlsPin::parse(QString::fromLatin1(m_hosting->tlsPin));
    if (!pin)
        return fail(ErrorCode::Unavailable,
                    tr("The broker speaks no TLS, so no invite can name its key. See the host window for the reason."));
    return net::pinnedUrl(plain, *pin);
}

void HostAdmin::issueInvite(const HostedMesh &mesh, const InviteRequest &request, const crypto::KeyPair &owner,
                            InviteMade done)
{
    const auto address = addressFor(request);
    if (!address)
        return done(std::unexpected(address.error()));
    protocol::InvitePayload payload;
    payload.meshId = mesh.id.toString();
    payload.meshSlug = mesh.slug;
    payload.brokerUrl = *address;
    payload.expiresAt = m_clock.wallMs() / 1000 + request.validFor.count();
    payload.meshRootKey = QString::fromLatin1(crypto::meshRootKey(owner, mesh.id.bytes()));
    payload.role = request.role;
    m_host->makeInvite(payload, owner, request.maxUses, this,
                       [this, done = std::move(done)](const Result<protocol::Invite> &made) {
                           if (m_hosting)
                               refreshInvites();
                           done(made);
                       });
}

void HostAdmin::watchTraffic()
{
    m_isTrafficWatched = true;
    if (m_host)
        m_host->watchTraffic();
}

void HostAdmin::ignoreTraffic()
{
    m_isTrafficWatched = false;
    if (m_host)
        m_host->ignoreTraffic();
    setTraffic(std::nullopt);
}

void HostAdmin::setTraffic(const std::optional<broker::TrafficInfo> &traffic)
{
    const auto wanted = m_isTrafficWatched ? traffic : std::nullopt;
    if (m_traffic == wanted)
        return;
    m_traffic = wanted;
    Q_EMIT trafficChanged();
}

bool HostAdmin::isOwner(const broker::MemberInfo &member) const
{
    const Mesh *mesh = m_hosting ? m_meshes.find(m_hosting->mesh) : nullptr;
    return mesh && mesh->record().owner == member.pubkey;
}

void HostAdmin::refresh()
{
    if (!m_hosting)
        return;
    for (const HostedMesh &mesh : m_hosting->meshes)
        refreshMembers(mesh.id);
    refreshInvites();
}

void HostAdmin::refreshInvites()
{
    m_host->invites(m_hosting->mesh, this,
                    [this, mesh = m_hosting->mesh](const Result<QList<broker::InviteInfo>> &invites) {
                        if (!invites || !m_hosting || mesh != m_hosting->mesh)
                            return;
                        m_invites = *invites;
                        Q_EMIT invitesChanged();
                    });
}

void HostAdmin::refreshMembers(const MeshId &mesh)
{
    m_host->members(mesh, this, [this, mesh](Result<QList<broker::MemberInfo>> members) {
        if (!members || !m_hosting)
            return;
        introduce(mesh, *members);
        if (mesh != m_hosting->mesh)
            return;
        m_members = *members;
        Q_EMIT membersChanged();
    });
}

void HostAdmin::revokeInvite(const QByteArray &invite, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->revokeInvite(m_hosting->mesh, invite, context, std::move(done));
}

void HostAdmin::renameMember(const MemberId &member, const QString &name, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->renameMember(m_hosting->mesh, member, name, context, std::move(done));
}

void HostAdmin::kickMember(const MemberId &member, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->kickMember(m_hosting->mesh, member, context, std::move(done));
}

void HostAdmin::banMember(const MemberId &member, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->banMember(m_hosting->mesh, member, context, std::move(done));
}

void HostAdmin::unbanMember(const MemberId &member, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->unbanMember(m_hosting->mesh, member, context, std::move(done));
}

void HostAdmin::grants(const MemberId &member, QObject *context,
                       std::function<void(Result<QList<protocol::Grant>>)> done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->grants(m_hosting->mesh, member, context, std::move(done));
}

void HostAdmin::setGrant(const MemberId &member, const protocol::Grant &grant, QObject *context, Changed done)
{
    if (!m_host)
        return done(std::unexpected(notHosted()));
    m_host->setGrant(m_hosting->mesh, member, grant, context, std::move(done));
}

void HostAdmin::introduce(const MeshId &id, const QList<broker::MemberInfo> &members)
{
    Mesh *mesh = m_meshes.find(id);
    if (!mesh)
        return;
    for (const broker::MemberInfo &member : members) {
        if (member.pubkey != mesh->record().publicKey && !member.banned)
            mesh->inbox().introduce(member.pubkey.toHex(), member.displayName);
    }
}

} // namespace meshtray
