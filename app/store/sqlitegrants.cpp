// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/cachedreading.h"
#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// What members let others do to them.
namespace meshtray::store {
namespace {

QByteArrayList capabilitiesIn(const QVariant &column)
{
    QByteArrayList capabilities = column.toString().toUtf8().split(' ');
    capabilities.removeAll(QByteArray());
    return capabilities;
}

} // namespace

Result<void> SqliteBrokerStore::setGrant(const MemberRecord &recipient, const protocol::Grant &grant)
{
    if (!grant.capabilities)
        return changing().write("DELETE FROM grants WHERE mesh = ? AND sender_key = ? AND recipient = ?"_L1,
                                {recipient.mesh.toString(), text(grant.sender), recipient.id.toString()});
    return changing().write(
        "INSERT INTO grants (mesh, sender_key, recipient, capabilities) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (mesh, sender_key, recipient) "
        "DO UPDATE SET capabilities = excluded.capabilities"_L1,
        {recipient.mesh.toString(), text(grant.sender), recipient.id.toString(), text(grant.capabilities->join(' '))});
}

Result<QList<protocol::Grant>> SqliteBrokerStore::grantsOf(const MemberId &recipient)
{
    QList<protocol::Grant> grants;
    const auto read =
        m_database->select("SELECT sender_key, capabilities FROM grants WHERE recipient = ? ORDER BY sender_key"_L1,
                           {recipient.toString()}, [&](const QSqlQuery &row) {
                               grants.append({row.value(0).toString().toUtf8(), capabilitiesIn(row.value(1))});
                           });
    if (!read)
        return std::unexpected(read.error());
    return grants;
}

Result<QHash<MemberId, QByteArrayList>> SqliteBrokerStore::grantsAbout(const MeshId &mesh, const QByteArray &memberKey,
                                                                       const QByteArray &sessionKey)
{
    return cached(m_directory.grants, {mesh, memberKey + sessionKey}, [&]() -> Result<QHash<MemberId, QByteArrayList>> {
        QHash<MemberId, QByteArrayList> grants;
        // What was said about the member comes last, and stays.
        const auto read = m_database->select(
            "SELECT recipient, capabilities FROM grants WHERE mesh = ? AND sender_key IN (?, ?) ORDER BY sender_key = ?"_L1,
            {mesh.toString(), text(memberKey), text(sessionKey), text(memberKey)}, [&](const QSqlQuery &row) {
                if (const auto recipient = readMemberId(row))
                    grants.insert(*recipient, capabilitiesIn(row.value(1)));
            });
        if (!read)
            return std::unexpected(read.error());
        return grants;
    });
}

} // namespace meshtray::store
