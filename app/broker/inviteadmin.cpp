// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/inviteadmin.h"

#include "broker/meshadmin.h"
#include "broker/terms.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr int invitesASecond = 60; ///< that can have the same terms

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

QDateTime utc(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC);
}

QString invitedToKey(const QString &hostName)
{
    return QString::fromUtf16(store::settings::invitedTo) + hostName;
}

/// The host of an invite's URL becomes one that the broker may be asked for, unless it is an address.
Result<void> noteInvitedTo(store::BrokerStore &store, const QString &brokerUrl)
{
    QString name = QUrl(brokerUrl).host(QUrl::FullyEncoded).toLower();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.isEmpty() || !QHostAddress(name).isNull() || isInvitedTo(store, name.toLatin1()))
        return {};
    return store.setSetting(invitedToKey(name), u"1"_s);
}

Result<store::MeshRecord> meshOf(store::BrokerStore &store, const protocol::Invite &invite)
{
    const auto id = MeshId::parse(invite.payload.meshId);
    if (!id)
        return fail(ErrorCode::NotFound, Words::tr("This broker does not know that mesh."));
    return knownMesh(store, *id);
}

/// What /join says first about an invite that has several faults.
InviteState stateOf(const store::InviteRecord &invite, qint64 now)
{
    if (invite.revoked)
        return InviteState::Revoked;
    if (now >= invite.expiresAt)
        return InviteState::Expired;
    return invite.usedCount < invite.maxUses ? InviteState::Open : InviteState::UsedUp;
}

} // namespace

Result<void> registerInvite(store::BrokerStore &store, const protocol::Invite &invite, int maxUses, qint64 now)
{
    if (maxUses < 1 || maxUses > maxInviteUses)
        return fail(ErrorCode::InvalidInput, Words::tr("An invite can be used 1 to %1 times.").arg(maxInviteUses));
    const auto mesh = meshOf(store, invite);
    if (!mesh)
        return std::unexpected(mesh.error());
    if (crypto::PublicKey::fromHex(invite.payload.ownerPubkey.toLatin1()) != mesh->owner)
        return fail(ErrorCode::Refused, Words::tr("Only the owner of a mesh can sign its invites."));
    if (const auto noted = noteInvitedTo(store, invite.payload.brokerUrl); !noted)
        return noted;
    const auto added = store.addInvite({.mesh = mesh->id,
                                        .tokenHash = store::tokenHash(invite.token),
                                        .role = invite.payload.role,
                                        .maxUses = maxUses,
                                        .createdAt = now,
                                        .expiresAt = invite.payload.expiresAt * 1000});
    if (!added && added.error().code == ErrorCode::AlreadyExists) {
        // The same fields signed again are the same token; expiry counts whole seconds.
        return fail(ErrorCode::AlreadyExists,
                    Words::tr("There is an invite exactly like this one. Make it again with another expiry."));
    }
    return added;
}

Result<protocol::Invite> makeInvite(store::BrokerStore &store, protocol::InvitePayload payload,
                                    const crypto::KeyPair &owner, int maxUses, qint64 now)
{
    for (int attempt = 1;; ++attempt) {
        const protocol::Invite invite = protocol::signInvite(payload, owner);
        const auto known = registerInvite(store, invite, maxUses, now);
        if (known)
            return invite;
        if (known.error().code != ErrorCode::AlreadyExists || attempt == invitesASecond)
            return std::unexpected(known.error());
        ++payload.expiresAt;
    }
}

bool isInvitedTo(store::BrokerStore &store, const QByteArray &hostName)
{
    const auto invited = store.setting(invitedToKey(QString::fromLatin1(hostName)));
    return invited && !invited->isEmpty();
}

Result<QList<InviteInfo>> inviteInfos(store::BrokerStore &store, const MeshId &mesh, qint64 now)
{
    if (const auto known = knownMesh(store, mesh); !known)
        return std::unexpected(known.error());
    const auto invites = store.invites(mesh);
    if (!invites)
        return std::unexpected(invites.error());
    QList<InviteInfo> infos;
    for (const auto &invite : *invites) {
        infos.append({.id = invite.tokenHash.first(inviteIdLength),
                      .role = invite.role,
                      .maxUses = invite.maxUses,
                      .usedCount = invite.usedCount,
                      .createdAt = utc(invite.createdAt),
                      .expiresAt = utc(invite.expiresAt),
                      .state = stateOf(invite, now)});
    }
    return infos;
}

Result<void> revokeInvite(store::BrokerStore &store, const MeshId &mesh, const QByteArray &inviteId)
{
    const auto known = knownMesh(store, mesh);
    if (!known)
        return std::unexpected(known.error());
    const auto invites = store.invites(mesh);
    if (!invites)
        return std::unexpected(invites.error());
    const auto found = std::ranges::find_if(
        *invites, [&](const auto &invite) { return invite.tokenHash.first(inviteIdLength) == inviteId; });
    if (found == invites->cend()) {
        return fail(
            ErrorCode::NotFound,
            Words::tr("There is no such invite to “%1”. Choose one from the list of its invites.").arg(known->name));
    }
    return store.revokeInvite(found->tokenHash);
}

QByteArray inviteIdOf(QByteArrayView token)
{
    return store::tokenHash(token).first(inviteIdLength);
}

} // namespace meshtray::broker
