// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/router.h"

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

std::unexpected<SendRefusal> noTarget(const QString &why)
{
    return std::unexpected(SendRefusal{"invalid_target", u"invalid target: "_s + why});
}

} // namespace

bool Router::isDirect(QByteArrayView targetSpec)
{
    return !isBroadcast(targetSpec) && !targetSpec.startsWith('@') && !targetSpec.startsWith('#');
}

SendRefusal Router::storeTrouble()
{
    return {"store", u"the broker could not store the message, try again"_s};
}

std::expected<Router::Recipients, SendRefusal> Router::resolve(const store::MemberRecord &sender,
                                                               const QByteArray &targetSpec)
{
    if (isBroadcast(targetSpec))
        return everybodyElse(sender);
    if (targetSpec.startsWith('@') || targetSpec.startsWith('#'))
        return byGroup(sender, targetSpec.sliced(1));
    if (const auto key = crypto::PublicKey::fromHex(targetSpec))
        return byKey(sender.mesh, *key);
    return byName(sender.mesh, QString::fromUtf8(targetSpec));
}

std::expected<Router::Recipients, SendRefusal> Router::everybodyElse(const store::MemberRecord &sender)
{
    const auto members = m_store.members(sender.mesh);
    if (!members)
        return std::unexpected(storeTrouble());
    Recipients recipients;
    for (const auto &member : *members) {
        if (member.id != sender.id)
            recipients.append({member.id});
    }
    return recipients;
}

std::expected<Router::Recipients, SendRefusal> Router::byGroup(const store::MemberRecord &sender,
                                                               const QByteArray &group)
{
    const auto members = m_store.groupMembers(sender.mesh, group);
    if (!members)
        return std::unexpected(storeTrouble());
    Recipients recipients;
    for (const MemberId &member : *members) {
        if (member != sender.id)
            recipients.append({member});
    }
    if (recipients.isEmpty())
        return noTarget(u"nobody else belongs to that group"_s);
    return recipients;
}

std::expected<Router::Recipients, SendRefusal> Router::byKey(const MeshId &mesh, const crypto::PublicKey &key)
{
    const auto member = m_store.activeMember(mesh, key);
    if (!member)
        return std::unexpected(storeTrouble());
    if (!*member)
        return bySession(mesh, key);
    return Recipients{{(*member)->id}};
}

std::expected<Router::Recipients, SendRefusal> Router::bySession(const MeshId &mesh, const crypto::PublicKey &key)
{
    const QByteArray hex = key.toHex();
    const auto owner = m_store.sessionKeyOwner(mesh, hex);
    if (!owner)
        return std::unexpected(storeTrouble());
    if (!*owner)
        return noTarget(u"no member and no session of this mesh has that key"_s);
    return Recipients{{**owner, hex}};
}

std::expected<Router::Recipients, SendRefusal> Router::byName(const MeshId &mesh, const QString &name)
{
    const auto members = m_store.members(mesh);
    if (!members)
        return std::unexpected(storeTrouble());
    Recipients recipients;
    for (const auto &member : *members) {
        if (member.displayName == name)
            recipients.append({member.id});
    }
    if (recipients.isEmpty())
        return noTarget(u"no member of this mesh has that key or name"_s);
    if (recipients.size() > 1)
        return noTarget(u"%1 members have that name, use a key"_s.arg(recipients.size()));
    return recipients;
}

} // namespace meshtray::broker
