// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/commands.h"

#include "broker/inviteadmin.h"
#include "broker/memberadmin.h"
#include "broker/meshadmin.h"
#include "brokerd/ownerkeys.h"
#include "crypto/rootkey.h"
#include "store/sqlitebrokerstore.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

using Store = std::unique_ptr<store::SqliteBrokerStore>;

Result<Store> openExisting(const QString &dataFolder)
{
    auto opened = store::SqliteBrokerStore::openExisting(store::brokerDatabasePath(dataFolder));
    if (!opened && opened.error().code == ErrorCode::NotFound) {
        return fail(ErrorCode::NotFound,
                    u"There is no broker's data in %1: make a mesh there first (mesh create)."_s.arg(dataFolder));
    }
    return opened;
}

Result<store::MeshRecord> findMesh(store::BrokerStore &store, const QString &name)
{
    const auto mesh = store.findMesh(name);
    if (!mesh)
        return std::unexpected(mesh.error());
    if (!*mesh)
        return fail(ErrorCode::NotFound, u"There is no mesh “%1” here."_s.arg(name.left(64)));
    return **mesh;
}

/// Where clients reach the broker: what was asked for, or where it last listened.
Result<QString> brokerUrl(const CreateInvite &command, store::BrokerStore &store)
{
    if (command.brokerUrl)
        return *command.brokerUrl;
    const auto last = store.setting(QString::fromUtf16(store::settings::listenUrl));
    if (!last)
        return std::unexpected(last.error());
    return last->isEmpty() ? net::ListenAddress{}.webSocketUrl() : *last;
}

QString isoTime(qint64 unixSeconds)
{
    return QDateTime::fromSecsSinceEpoch(unixSeconds, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject describe(const broker::MemberInfo &member)
{
    return {{u"memberId"_s, member.id.toString()},
            {u"displayName"_s, member.displayName},
            {u"pubkey"_s, QString::fromLatin1(member.pubkey.toHex())},
            {u"role"_s, QString::fromLatin1(toWire(member.role))},
            {u"joinedAt"_s, member.joinedAt.toString(Qt::ISODateWithMs)}};
}

} // namespace

Result<QJsonDocument> run(const CreateMesh &command, const Clock &clock)
{
    const auto opened = store::SqliteBrokerStore::open(store::brokerDatabasePath(command.dataFolder));
    if (!opened)
        return std::unexpected(opened.error());
    const auto keys = crypto::KeyPair::generate();
    const broker::NewMesh mesh{MeshId::random(), MemberId::random(), command.name, keys.publicKey(), command.ownerName};
    const OwnerKeys ownerKeys(command.dataFolder);
    // The key first: a mesh whose owner is lost could never invite anybody.
    if (const auto saved = ownerKeys.save(mesh.id, keys); !saved)
        return std::unexpected(saved.error());
    const auto created = broker::createMesh(**opened, mesh, clock.wallMs());
    if (!created) {
        ownerKeys.remove(mesh.id);
        return std::unexpected(created.error());
    }
    return QJsonDocument(QJsonObject{{u"meshId"_s, created->mesh.toString()},
                                     {u"slug"_s, created->slug},
                                     {u"name"_s, command.name.simplified()},
                                     {u"ownerMemberId"_s, created->ownerMember.toString()},
                                     {u"ownerPubkey"_s, QString::fromLatin1(keys.publicKey().toHex())},
                                     {u"ownerFingerprint"_s, keys.publicKey().fingerprint()},
                                     {u"ownerKeyFile"_s, ownerKeys.fileOf(mesh.id)}});
}

Result<QJsonDocument> run(const CreateInvite &command, const Clock &clock)
{
    const auto opened = openExisting(command.dataFolder);
    if (!opened)
        return std::unexpected(opened.error());
    const auto mesh = findMesh(**opened, command.mesh);
    if (!mesh)
        return std::unexpected(mesh.error());
    const auto owner = OwnerKeys(command.dataFolder).load(mesh->id);
    if (!owner)
        return std::unexpected(owner.error());
    const auto url = brokerUrl(command, **opened);
    if (!url)
        return std::unexpected(url.error());

    protocol::InvitePayload payload;
    payload.meshId = mesh->id.toString();
    payload.meshSlug = mesh->slug;
    payload.brokerUrl = *url;
    payload.expiresAt = clock.wallMs() / 1000 + command.validFor.count();
    payload.meshRootKey = QString::fromLatin1(crypto::meshRootKey(*owner, mesh->id.bytes()));
    payload.role = command.role;
    const auto invite = broker::makeInvite(**opened, payload, *owner, command.uses, clock.wallMs());
    if (!invite)
        return std::unexpected(invite.error());
    return QJsonDocument(QJsonObject{{u"token"_s, QString::fromLatin1(invite->token)},
                                     {u"link"_s, protocol::inviteLink(*invite)},
                                     {u"httpLink"_s, protocol::inviteHttpLink(*invite)},
                                     {u"expiresAt"_s, isoTime(invite->payload.expiresAt)}});
}

Result<QJsonDocument> run(const ListMembers &command, const Clock &clock)
{
    const auto opened = openExisting(command.dataFolder);
    if (!opened)
        return std::unexpected(opened.error());
    const auto mesh = findMesh(**opened, command.mesh);
    if (!mesh)
        return std::unexpected(mesh.error());
    const auto members = broker::memberInfos(**opened, mesh->id, clock.wallMs());
    if (!members)
        return std::unexpected(members.error());
    QJsonArray list;
    for (const broker::MemberInfo &member : *members)
        list.append(describe(member));
    return QJsonDocument(list);
}

} // namespace meshtray::brokerd
