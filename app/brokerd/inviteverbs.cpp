// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/inviteverbs.h"

#include "broker/inviteadmin.h"
#include "broker/notice.h"
#include "broker/terms.h"
#include "brokerd/folder.h"
#include "brokerd/ownerkeys.h"
#include "brokerd/tlsfile.h"
#include "brokerd/values.h"
#include "brokerd/verbparser.h"
#include "crypto/rootkey.h"
#include "net/brokeraddress.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

QString iso(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QString nameOf(broker::InviteState state)
{
    switch (state) {
    case broker::InviteState::Open:
        return u"open"_s;
    case broker::InviteState::UsedUp:
        return u"used-up"_s;
    case broker::InviteState::Expired:
        return u"expired"_s;
    case broker::InviteState::Revoked:
        return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject describe(const broker::InviteInfo &invite)
{
    return {{u"id"_s, QString::fromLatin1(invite.id)},
            {u"role"_s, QString::fromLatin1(toWire(invite.role))},
            {u"maxUses"_s, invite.maxUses},
            {u"usedCount"_s, invite.usedCount},
            {u"createdAt"_s, iso(invite.createdAt)},
            {u"expiresAt"_s, iso(invite.expiresAt)},
            {u"state"_s, nameOf(invite.state)}};
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

Result<QString> inviteUrl(const CreateInvite &command, store::BrokerStore &store, const Clock &clock)
{
    auto url = brokerUrl(command, store);
    if (!url || command.encryption == CreateInvite::Encryption::AsInUrl)
        return url;
    const auto identity = tlsIdentityIn(command.dataFolder, clock);
    if (!identity)
        return std::unexpected(identity.error());
    return net::pinnedUrl(*url, *net::TlsPin::parse(QString::fromLatin1(identity->spkiPin())));
}

} // namespace

Result<CreateInvite> parseCreateInvite(const QStringList &arguments)
{
    VerbParser parser(u"invite create"_s);
    parser.add(u"uses"_s, u"N"_s, u"1"_s);
    parser.add(u"expires"_s, u"TIME"_s, u"7d"_s);
    parser.add(u"role"_s, u"ROLE"_s, u"member"_s);
    parser.add(u"url"_s, u"URL"_s);
    parser.addSwitch(u"tls"_s);
    if (const auto parsed = parser.parse(arguments, {u"the mesh"_s}); !parsed)
        return std::unexpected(parsed.error());
    CreateInvite invite;
    invite.dataFolder = parser.dataFolder();
    invite.mesh = parser.subject();

    const auto uses = broker::parseUses(parser.value(u"uses"_s));
    const auto validFor = broker::parseValidity(parser.value(u"expires"_s));
    const auto role = parseRole(parser.value(u"role"_s));
    if (!uses)
        return std::unexpected(uses.error());
    if (!validFor)
        return std::unexpected(validFor.error());
    if (!role)
        return std::unexpected(role.error());
    invite.uses = *uses;
    invite.validFor = *validFor;
    invite.role = *role;
    if (parser.isSet(u"url"_s)) {
        const auto url = parseBrokerUrl(parser.value(u"url"_s));
        if (!url)
            return std::unexpected(url.error());
        invite.brokerUrl = *url;
    }
    if (parser.isSet(u"tls"_s)) {
        if (invite.brokerUrl && net::BrokerAddress::parse(QUrl(*invite.brokerUrl))->pin)
            return misuse(u"--url has a pin already: leave --tls away."_s);
        invite.encryption = CreateInvite::Encryption::PinnedTls;
    }
    return invite;
}

Result<QJsonDocument> run(const CreateInvite &command, const Clock &clock)
{
    const auto opened = openMesh(command.dataFolder, command.mesh);
    if (!opened)
        return std::unexpected(opened.error());
    const store::MeshRecord &mesh = opened->mesh;
    const auto owner = OwnerKeys(command.dataFolder).load(mesh.id);
    if (!owner)
        return std::unexpected(owner.error());
    const auto url = inviteUrl(command, *opened->store, clock);
    if (!url)
        return std::unexpected(url.error());

    protocol::InvitePayload payload;
    payload.meshId = mesh.id.toString();
    payload.meshSlug = mesh.slug;
    payload.brokerUrl = *url;
    payload.expiresAt = clock.wallMs() / 1000 + command.validFor.count();
    payload.meshRootKey = QString::fromLatin1(crypto::meshRootKey(*owner, mesh.id.bytes()));
    payload.role = command.role;
    const auto invite = broker::makeInvite(*opened->store, payload, *owner, command.uses, clock.wallMs());
    if (!invite)
        return std::unexpected(invite.error());
    return QJsonDocument(
        QJsonObject{{u"token"_s, QString::fromLatin1(invite->token)},
                    {u"link"_s, protocol::inviteLink(*invite)},
                    {u"httpLink"_s, protocol::inviteHttpLink(*invite)},
                    {u"expiresAt"_s, iso(QDateTime::fromSecsSinceEpoch(invite->payload.expiresAt, Qt::UTC))}});
}

Result<ListInvites> parseListInvites(const QStringList &arguments)
{
    VerbParser parser(u"invite list"_s);
    if (const auto parsed = parser.parse(arguments, {u"the mesh"_s}); !parsed)
        return std::unexpected(parsed.error());
    return ListInvites{parser.dataFolder(), parser.subject()};
}

Result<QJsonDocument> run(const ListInvites &command, const Clock &clock)
{
    const auto opened = openMesh(command.dataFolder, command.mesh);
    if (!opened)
        return std::unexpected(opened.error());
    const auto invites = broker::inviteInfos(*opened->store, opened->mesh.id, clock.wallMs());
    if (!invites)
        return std::unexpected(invites.error());
    QJsonArray list;
    for (const broker::InviteInfo &invite : *invites)
        list.append(describe(invite));
    return QJsonDocument(list);
}

Result<RevokeInvite> parseRevokeInvite(const QStringList &arguments)
{
    VerbParser parser(u"invite revoke"_s);
    if (const auto parsed = parser.parse(arguments, {u"the mesh"_s, u"the invite"_s}); !parsed)
        return std::unexpected(parsed.error());
    const auto id = parseInviteId(parser.subject(1));
    if (!id)
        return std::unexpected(id.error());
    return RevokeInvite{parser.dataFolder(), parser.subject(0), *id};
}

Result<QJsonDocument> run(const RevokeInvite &command, const Clock &clock)
{
    const auto opened = openMesh(command.dataFolder, command.mesh);
    if (!opened)
        return std::unexpected(opened.error());
    if (const auto revoked = broker::revokeInvite(*opened->store, opened->mesh.id, command.id); !revoked)
        return std::unexpected(revoked.error());
    broker::giveNotice(command.dataFolder);
    const auto invites = broker::inviteInfos(*opened->store, opened->mesh.id, clock.wallMs());
    if (!invites)
        return std::unexpected(invites.error());
    const auto found = std::ranges::find(*invites, command.id, &broker::InviteInfo::id);
    return QJsonDocument(found == invites->cend() ? QJsonObject() : describe(*found));
}

} // namespace meshtray::brokerd
