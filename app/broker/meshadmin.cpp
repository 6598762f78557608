// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/meshadmin.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

constexpr qsizetype maxNameLength = 64;
constexpr int maxInviteUses = 1'000'000;

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

std::unexpected<Error> noSuchMesh()
{
    return fail(ErrorCode::NotFound, Words::tr("This broker does not know that mesh."));
}

/// Characters that change how the text around them is drawn, or are not drawn at all.
bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate ||
           category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
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

Result<QString> freeSlug(store::BrokerStore &store, const QString &name)
{
    const auto meshes = store.meshes();
    if (!meshes)
        return std::unexpected(meshes.error());
    if (std::ranges::any_of(*meshes, [&](const auto &mesh) { return mesh.name == name; }))
        return fail(ErrorCode::AlreadyExists,
                    Words::tr("There is a mesh named %1 already. Choose another name.").arg(name));
    const QString plain = store::slugOf(name);
    QString slug = plain;
    for (int number = 2; std::ranges::any_of(*meshes, [&](const auto &mesh) { return mesh.slug == slug; }); ++number)
        slug = u"%1-%2"_s.arg(plain).arg(number);
    return slug;
}

} // namespace

QString cleanDisplayName(const QString &name)
{
    QString clean;
    for (const char32_t c : name.toUcs4()) {
        if (!isInvisible(c))
            clean += QString::fromUcs4(&c, 1);
    }
    clean = clean.simplified().left(maxNameLength);
    if (!clean.isEmpty() && clean.back().isHighSurrogate())
        clean.chop(1);
    return clean;
}

Result<CreatedMesh> createMesh(store::BrokerStore &store, const NewMesh &mesh, qint64 now)
{
    const QString name = mesh.name.simplified();
    if (name.isEmpty() || name.size() > maxNameLength || cleanDisplayName(name) != name)
        return fail(ErrorCode::InvalidInput, Words::tr("A mesh's name has 1 to 64 visible characters."));
    const auto slug = freeSlug(store, name);
    if (!slug)
        return std::unexpected(slug.error());

    const QString ownerName = cleanDisplayName(mesh.ownerDisplayName);
    const auto done = store.createMesh({mesh.id, *slug, name, mesh.owner, now},
                                       {.id = mesh.ownerMember,
                                        .mesh = mesh.id,
                                        .pubkey = mesh.owner,
                                        .displayName = ownerName.isEmpty() ? Words::tr("Owner") : ownerName,
                                        .role = protocol::Role::Admin,
                                        .joinedAt = now});
    if (!done)
        return std::unexpected(done.error());
    return CreatedMesh{mesh.id, mesh.ownerMember, *slug};
}

Result<void> registerInvite(store::BrokerStore &store, const protocol::Invite &invite, int maxUses, qint64 now)
{
    if (maxUses < 1 || maxUses > maxInviteUses)
        return fail(ErrorCode::InvalidInput, Words::tr("An invite can be used 1 to %1 times.").arg(maxInviteUses));
    const auto id = MeshId::parse(invite.payload.meshId);
    if (!id)
        return noSuchMesh();
    const auto mesh = store.mesh(*id);
    if (!mesh)
        return std::unexpected(mesh.error());
    if (!*mesh)
        return noSuchMesh();
    if (crypto::PublicKey::fromHex(invite.payload.ownerPubkey.toLatin1()) != (*mesh)->owner)
        return fail(ErrorCode::Refused, Words::tr("Only the owner of a mesh can sign its invites."));
    if (const auto noted = noteInvitedTo(store, invite.payload.brokerUrl); !noted)
        return noted;
    const auto added = store.addInvite({.mesh = *id,
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

bool isInvitedTo(store::BrokerStore &store, const QByteArray &hostName)
{
    const auto invited = store.setting(invitedToKey(QString::fromLatin1(hostName)));
    return invited && !invited->isEmpty();
}

Result<QList<MeshInfo>> meshInfos(store::BrokerStore &store)
{
    const auto meshes = store.meshes();
    if (!meshes)
        return std::unexpected(meshes.error());
    QList<MeshInfo> infos;
    for (const auto &mesh : *meshes)
        infos.append({mesh.id, mesh.slug, mesh.name, mesh.owner});
    return infos;
}

Result<QList<MemberInfo>> memberInfos(store::BrokerStore &store, const MeshId &mesh)
{
    const auto known = store.mesh(mesh);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return noSuchMesh();
    const auto members = store.members(mesh);
    if (!members)
        return std::unexpected(members.error());
    QList<MemberInfo> infos;
    for (const auto &member : *members) {
        infos.append({.id = member.id,
                      .displayName = member.displayName,
                      .pubkey = member.pubkey,
                      .role = member.role,
                      .joinedAt = QDateTime::fromMSecsSinceEpoch(member.joinedAt, Qt::UTC)});
    }
    return infos;
}

} // namespace meshtray::broker
