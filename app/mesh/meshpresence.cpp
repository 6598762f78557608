// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/mesh.h"

#include "client/refusals.h"
#include "crypto/safetynumber.h"

// The part of Mesh that knows who is who: whom a name means, and what we say about ourselves.
namespace meshtray {
namespace {

using crypto::PublicKey;

bool isToMany(const QString &to)
{
    return to == u'*' || to.startsWith(u'@') || to.startsWith(u'#');
}

/// "@team" and "team" are the same group.
QByteArray groupNameOf(const QString &name)
{
    const bool isMarked = name.startsWith(u'@') || name.startsWith(u'#');
    return name.mid(isMarked ? 1 : 0).toUtf8();
}

} // namespace

QString Mesh::nameFor(const QByteArray &key) const
{
    if (m_inbox.isNamed(key))
        return m_inbox.nameFor(key);
    const Peer *peer = m_peers.find(key);
    return peer ? peer->name : m_inbox.nameFor(key);
}

QByteArray Mesh::memberBehind(const QByteArray &key) const
{
    const Peer *peer = m_peers.find(key);
    if (peer)
        return peer->isSession() ? peer->memberKey : QByteArray();
    return m_inbox.memberBehind(key);
}

QList<QByteArray> Mesh::keysFor(const QString &nameOrPrefix) const
{
    QList<QByteArray> keys = m_inbox.keysFor(nameOrPrefix);
    const QList<QByteArray> listed = m_peers.keysFor(nameOrPrefix);
    for (const QByteArray &key : listed) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

Result<QByteArray> Mesh::resolveTarget(const QString &to) const
{
    if (isToMany(to))
        return to.toUtf8();
    if (const auto key = PublicKey::fromHex(to.toLatin1()))
        return key->toHex();
    // Whoever calls themselves that, a message to the owner goes to nobody else.
    if (to == u"owner" && m_record.owner && !m_record.isOurs())
        return m_record.owner->toHex();
    const QList<QByteArray> keys = keysFor(to);
    if (keys.size() > 1)
        return fail(ErrorCode::InvalidInput, tr("More than one member is called “%1”. Use the member's key.").arg(to));
    if (keys.isEmpty())
        return fail(ErrorCode::NotFound,
                    tr("Nobody called “%1” is known in this mesh. Use the member's 64-character key.").arg(to));
    return keys.first();
}

Result<PublicKey> Mesh::findPeer(const QString &to) const
{
    if (isToMany(to))
        return fail(ErrorCode::InvalidInput, tr("Name one member, by key or name."));
    const auto target = resolveTarget(to);
    if (!target)
        return std::unexpected(target.error());
    const auto key = PublicKey::fromHex(*target);
    if (!key || *key == m_record.publicKey)
        return fail(ErrorCode::InvalidInput, tr("That is your own key. Name another member."));
    return *key;
}

QString Mesh::safetyNumber(const PublicKey &peer) const
{
    return crypto::safetyNumber(m_record.publicKey, peer);
}

void Mesh::setStatus(protocol::Status status)
{
    m_status = status;
    if (m_client)
        m_client->setStatus(status);
}

void Mesh::setSummary(const QString &summary)
{
    const QString line = client::readable(summary.simplified(), protocol::maxListedSummaryLength);
    if (m_record.summary == line)
        return;
    m_record.summary = line;
    if (m_client)
        m_client->setSummary(line);
    Q_EMIT presenceChanged();
}

Result<void> Mesh::joinGroup(const QString &name)
{
    const QByteArray group = groupNameOf(name);
    if (!protocol::isGroupName(group))
        return fail(ErrorCode::InvalidInput,
                    tr("A group's name has 1 to %1 characters: letters without accents, digits and _ . / -, and it is "
                       "not “all”.")
                        .arg(protocol::maxGroupNameLength));
    if (m_record.groups.contains(group))
        return {};
    if (m_record.groups.size() >= protocol::maxGroups)
        return fail(ErrorCode::InvalidInput,
                    tr("You belong to %1 groups already. Leave one of them first.").arg(protocol::maxGroups));
    m_record.groups.append(group);
    if (m_client)
        m_client->setGroups(m_record.groups);
    Q_EMIT presenceChanged();
    return {};
}

Result<void> Mesh::leaveGroup(const QString &name)
{
    const QByteArray group = groupNameOf(name);
    if (!m_record.groups.contains(group))
        return fail(ErrorCode::NotFound, tr("You do not belong to a group “%1”.").arg(QString::fromUtf8(group)));
    if (!m_client || !m_client->leaveGroup(group))
        return fail(ErrorCode::Unavailable,
                    tr("There is no connection to the broker, which has to know. Leave the group when there is."));
    m_record.groups.removeAll(group);
    Q_EMIT presenceChanged();
    return {};
}

} // namespace meshtray
