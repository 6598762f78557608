// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/cachedreading.h"
#include "store/messagequeue.h"
#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// Which member a session's key belongs to.
namespace meshtray::store {

Result<bool> SqliteBrokerStore::claimSessionKey(const MemberRecord &member, const QByteArray &key, qint64 now, int keep)
{
    const auto claimed = changing().execute(
        "INSERT INTO session_keys (mesh, pubkey, member, last_seen) SELECT ?, ?, ?, ? "
        "WHERE NOT EXISTS (SELECT 1 FROM members WHERE mesh = ? AND pubkey = ?) "
        "ON CONFLICT (mesh, pubkey) DO UPDATE SET last_seen = excluded.last_seen WHERE member = excluded.member"_L1,
        {member.mesh.toString(), text(key), member.id.toString(), now, member.mesh.toString(), text(key)});
    if (!claimed)
        return std::unexpected(claimed.error());
    if (claimed->rows == 0)
        return false;
    // Keys cost a client nothing: without a bound one member could fill the disk with them.
    const auto surplus = sessionKeys("SELECT mesh, pubkey FROM session_keys WHERE member = ? "
                                     "ORDER BY last_seen DESC, pubkey LIMIT -1 OFFSET ?"_L1,
                                     {member.id.toString(), keep});
    const auto trimmed = surplus ? forgetIdle(*surplus) : std::unexpected(surplus.error());
    if (!trimmed)
        return std::unexpected(trimmed.error());
    return true;
}

/// One member's key may be another's in another mesh: a row is named by both.
Result<QList<SqliteBrokerStore::SessionKey>> SqliteBrokerStore::sessionKeys(QLatin1StringView sql,
                                                                            const QVariantList &values)
{
    QList<SessionKey> keys;
    const auto read = m_database->select(sql, values, [&](const QSqlQuery &row) {
        keys.append({row.value(0).toString(), row.value(1).toString().toUtf8()});
    });
    if (!read)
        return std::unexpected(read.error());
    return keys;
}

/// But for those that a message waits for.
Result<void> SqliteBrokerStore::forgetIdle(const QList<SessionKey> &sessionKeys)
{
    if (sessionKeys.isEmpty())
        return {};
    const auto waiting = queue();
    if (!waiting)
        return std::unexpected(waiting.error());
    return changing().atomically([&]() -> Result<void> {
        for (const auto &[mesh, key] : sessionKeys) {
            if ((*waiting)->hasForSession(key))
                continue;
            if (const auto gone =
                    m_database->write("DELETE FROM session_keys WHERE mesh = ? AND pubkey = ?"_L1, {mesh, text(key)});
                !gone)
                return gone;
        }
        return {};
    });
}

Result<std::optional<MemberId>> SqliteBrokerStore::sessionKeyOwner(const MeshId &mesh, const QByteArray &key)
{
    return cached(m_directory.sessionOwners, {mesh, key}, [&] {
        return selectOne<MemberId>(*m_database,
                                   "SELECT k.member FROM session_keys k JOIN members m ON m.id = k.member "
                                   "WHERE k.mesh = ? AND k.pubkey = ? AND m.revoked_at IS NULL"_L1,
                                   {mesh.toString(), text(key)}, readMemberId);
    });
}

Result<void> SqliteBrokerStore::forgetSessionKeysBefore(qint64 time)
{
    const auto old = sessionKeys("SELECT mesh, pubkey FROM session_keys WHERE last_seen < ?"_L1, {time});
    return old ? forgetIdle(*old) : std::unexpected(old.error());
}

} // namespace meshtray::store
