// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// Which members belong to which group.
namespace meshtray::store {

Result<void> SqliteBrokerStore::joinGroup(const MemberRecord &member, const GroupMembership &membership)
{
    return m_database->write(
        "INSERT INTO group_members (mesh, name, member, role) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (mesh, name, member) DO UPDATE SET role = excluded.role"_L1,
        {member.mesh.toString(), text(membership.group), member.id.toString(), text(membership.role)});
}

Result<void> SqliteBrokerStore::leaveGroup(const MemberId &member, const QByteArray &group)
{
    return m_database->write("DELETE FROM group_members WHERE member = ? AND name = ?"_L1,
                             {member.toString(), text(group)});
}

Result<QList<GroupMembership>> SqliteBrokerStore::groupsOf(const MemberId &member)
{
    QList<GroupMembership> groups;
    const auto read = m_database->select(
        "SELECT name, role FROM group_members WHERE member = ? ORDER BY name"_L1, {member.toString()},
        [&](const QSqlQuery &row) { groups.append({row.value(0).toString().toUtf8(), row.value(1).toString()}); });
    if (!read)
        return std::unexpected(read.error());
    return groups;
}

Result<QList<MemberId>> SqliteBrokerStore::groupMembers(const MeshId &mesh, const QByteArray &group)
{
    return selectAll<MemberId>(*m_database,
                               "SELECT g.member FROM group_members g JOIN members m ON m.id = g.member "
                               "WHERE g.mesh = ? AND g.name = ? AND m.revoked_at IS NULL ORDER BY m.joined_at, m.id"_L1,
                               {mesh.toString(), text(group)}, readMemberId);
}

Result<QHash<MemberId, QList<GroupMembership>>> SqliteBrokerStore::groups(const MeshId &mesh)
{
    QHash<MemberId, QList<GroupMembership>> groups;
    const auto read =
        m_database->select("SELECT member, name, role FROM group_members WHERE mesh = ? ORDER BY name"_L1,
                           {mesh.toString()}, [&](const QSqlQuery &row) {
                               if (const auto member = readMemberId(row))
                                   groups[*member].append({row.value(1).toString().toUtf8(), row.value(2).toString()});
                           });
    if (!read)
        return std::unexpected(read.error());
    return groups;
}

} // namespace meshtray::store
