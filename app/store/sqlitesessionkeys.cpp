// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// Which member a session's key belongs to.
namespace meshtray::store {

Result<bool> SqliteBrokerStore::claimSessionKey(const MemberRecord &member, const QByteArray &key, qint64 now, int keep)
{
    const auto claimed = m_database->execute(
        "INSERT INTO session_keys (mesh, pubkey, member, last_seen) SELECT ?, ?, ?, ? "
        "WHERE NOT EXISTS (SELECT 1 FROM members WHERE mesh = ? AND pubkey = ?) "
        "ON CONFLICT (mesh, pubkey) DO UPDATE SET last_seen = excluded.last_seen WHERE member = excluded.member"_L1,
        {member.mesh.toString(), text(key), member.id.toString(), now, member.mesh.toString(), text(key)});
    if (!claimed)
        return std::unexpected(claimed.error());
    if (claimed->rows == 0)
        return false;
    // Keys cost a client nothing: without a bound one member could fill the disk with them.
    const auto trimmed =
        m_database->write("DELETE FROM session_keys WHERE (mesh, pubkey) IN (SELECT mesh, pubkey FROM session_keys "
                          "WHERE member = ? ORDER BY last_seen DESC, pubkey LIMIT -1 OFFSET ?) "
                          "AND NOT EXISTS (SELECT 1 FROM messages WHERE messages.session_key = session_keys.pubkey "
                          "AND messages.session_key <> '')"_L1,
                          {member.id.toString(), keep});
    if (!trimmed)
        return std::unexpected(trimmed.error());
    return true;
}

Result<std::optional<MemberId>> SqliteBrokerStore::sessionKeyOwner(const MeshId &mesh, const QByteArray &key)
{
    return selectOne<MemberId>(*m_database,
                               "SELECT k.member FROM session_keys k JOIN members m ON m.id = k.member "
                               "WHERE k.mesh = ? AND k.pubkey = ? AND m.revoked_at IS NULL"_L1,
                               {mesh.toString(), text(key)}, readMemberId);
}

Result<void> SqliteBrokerStore::forgetSessionKeysBefore(qint64 time)
{
    return m_database->write("DELETE FROM session_keys WHERE last_seen < ? AND NOT EXISTS (SELECT 1 FROM messages "
                             "WHERE messages.session_key = session_keys.pubkey AND messages.session_key <> '')"_L1,
                             {time});
}

} // namespace meshtray::store
