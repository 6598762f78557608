// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/cachedreading.h"
#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

// Meshes, members and invites.
namespace meshtray::store {
namespace {

constexpr qsizetype maxSlugLength = 48;

QString hex(const crypto::PublicKey &key)
{
    return QString::fromLatin1(key.toHex());
}

Result<void> insertMesh(SqliteDatabase &database, const MeshRecord &mesh)
{
    return database.write("INSERT INTO meshes (id, slug, name, owner_pubkey, created_at) VALUES (?, ?, ?, ?, ?)"_L1,
                          {mesh.id.toString(), text(mesh.slug), text(mesh.name), hex(mesh.owner), mesh.createdAt});
}

Result<void> insertMember(SqliteDatabase &database, const MemberRecord &member)
{
    return database.write("INSERT INTO members (id, mesh, pubkey, display_name, role, joined_at) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_L1,
                          {member.id.toString(), member.mesh.toString(), hex(member.pubkey), text(member.displayName),
                           text(toWire(member.role)), member.joinedAt});
}

} // namespace

QByteArray tokenHash(QByteArrayView token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Blake2b_256).toHex();
}

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar c : name.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
        if (slug.size() == maxSlugLength)
            break;
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"mesh"_s : slug;
}

Result<void> SqliteBrokerStore::createMesh(const MeshRecord &mesh, const MemberRecord &owner)
{
    return changing().atomically([&]() -> Result<void> {
        if (const auto inserted = insertMesh(*m_database, mesh); !inserted)
            return inserted;
        return insertMember(*m_database, owner);
    });
}

Result<QList<MeshRecord>> SqliteBrokerStore::meshes()
{
    return selectAll(*m_database,
                     "SELECT id, slug, name, owner_pubkey, created_at FROM meshes ORDER BY created_at, id"_L1, {},
                     readMesh);
}

Result<std::optional<MeshRecord>> SqliteBrokerStore::mesh(const MeshId &id)
{
    return selectOne(*m_database, "SELECT id, slug, name, owner_pubkey, created_at FROM meshes WHERE id = ?"_L1,
                     {id.toString()}, readMesh);
}

Result<std::optional<MeshRecord>> SqliteBrokerStore::findMesh(const QString &idSlugOrName)
{
    return selectOne(*m_database,
                     "SELECT id, slug, name, owner_pubkey, created_at FROM meshes WHERE ? IN (id, slug, name) "
                     "ORDER BY id = ? DESC, slug = ? DESC, created_at LIMIT 1"_L1,
                     {idSlugOrName, idSlugOrName, idSlugOrName}, readMesh);
}

Result<QList<MemberRecord>> SqliteBrokerStore::members(const MeshId &mesh)
{
    return selectAll(*m_database,
                     "SELECT id, mesh, pubkey, display_name, role, joined_at, revoked_at, banned, kicked_until "
                     "FROM members "
                     "WHERE mesh = ? AND revoked_at IS NULL ORDER BY joined_at, id"_L1,
                     {mesh.toString()}, readMember);
}

Result<QList<MemberRecord>> SqliteBrokerStore::membersAndBanned(const MeshId &mesh)
{
    return selectAll(*m_database,
                     "SELECT id, mesh, pubkey, display_name, role, joined_at, revoked_at, banned, kicked_until "
                     "FROM members WHERE mesh = ? AND (revoked_at IS NULL OR banned <> 0) "
                     "ORDER BY revoked_at IS NOT NULL, joined_at, id"_L1,
                     {mesh.toString()}, readMember);
}

Result<std::optional<MemberRecord>> SqliteBrokerStore::member(const MemberId &id)
{
    return cached(m_directory.members, id, [&] {
        return selectOne(*m_database,
                         "SELECT id, mesh, pubkey, display_name, role, joined_at, revoked_at, banned, kicked_until "
                         "FROM members "
                         "WHERE id = ?"_L1,
                         {id.toString()}, readMember);
    });
}

Result<std::optional<MemberRecord>> SqliteBrokerStore::activeMember(const MeshId &mesh, const crypto::PublicKey &key)
{
    return cached(m_directory.membersByKey, {mesh, key.toHex()}, [&] {
        return selectOne(*m_database,
                         "SELECT id, mesh, pubkey, display_name, role, joined_at, revoked_at, banned, kicked_until "
                         "FROM members "
                         "WHERE mesh = ? AND pubkey = ? AND revoked_at IS NULL"_L1,
                         {mesh.toString(), hex(key)}, readMember);
    });
}

Result<std::optional<MemberRecord>> SqliteBrokerStore::revokedMember(const MeshId &mesh, const crypto::PublicKey &key)
{
    return selectOne(*m_database,
                     "SELECT id, mesh, pubkey, display_name, role, joined_at, revoked_at, banned, kicked_until "
                     "FROM members "
                     "WHERE mesh = ? AND pubkey = ? AND revoked_at IS NOT NULL ORDER BY revoked_at DESC LIMIT 1"_L1,
                     {mesh.toString(), hex(key)}, readMember);
}

Result<bool> SqliteBrokerStore::isBanned(const MeshId &mesh, const crypto::PublicKey &key)
{
    bool banned = false;
    const auto read = m_database->select(
        "SELECT 1 FROM members WHERE mesh = ? AND pubkey = ? AND revoked_at IS NOT NULL AND banned <> 0 LIMIT 1"_L1,
        {mesh.toString(), hex(key)}, [&](const QSqlQuery &) { banned = true; });
    if (!read)
        return std::unexpected(read.error());
    return banned;
}

Result<void> SqliteBrokerStore::renameMember(const MemberId &member, const QString &displayName)
{
    return changing().write("UPDATE members SET display_name = ? WHERE id = ?"_L1,
                            {text(displayName), member.toString()});
}

Result<void> SqliteBrokerStore::banMember(const MemberId &member, qint64 now)
{
    return changing().write("UPDATE members SET revoked_at = COALESCE(revoked_at, ?), banned = 1 WHERE id = ?"_L1,
                            {now, member.toString()});
}

Result<void> SqliteBrokerStore::unbanMember(const MemberId &member)
{
    return changing().write("UPDATE members SET revoked_at = NULL, banned = 0, kicked_until = 0 "
                            "WHERE id = ? AND (banned <> 0 OR revoked_at IS NULL)"_L1,
                            {member.toString()});
}

Result<void> SqliteBrokerStore::kickMember(const MemberId &member, qint64 until)
{
    return changing().write("UPDATE members SET kicked_until = ? WHERE id = ?"_L1, {until, member.toString()});
}

Result<void> SqliteBrokerStore::addInvite(const InviteRecord &invite)
{
    return m_database->write("INSERT INTO invites (token_hash, mesh, role, max_uses, created_at, expires_at) "
                             "VALUES (?, ?, ?, ?, ?, ?)"_L1,
                             {text(invite.tokenHash), invite.mesh.toString(), text(toWire(invite.role)), invite.maxUses,
                              invite.createdAt, invite.expiresAt});
}

Result<std::optional<InviteRecord>> SqliteBrokerStore::invite(const QByteArray &hash)
{
    return selectOne(*m_database,
                     "SELECT token_hash, mesh, role, max_uses, used_count, created_at, expires_at, revoked "
                     "FROM invites WHERE token_hash = ?"_L1,
                     {text(hash)}, readInvite);
}

Result<QList<InviteRecord>> SqliteBrokerStore::invites(const MeshId &mesh)
{
    return selectAll(*m_database,
                     "SELECT token_hash, mesh, role, max_uses, used_count, created_at, expires_at, revoked "
                     "FROM invites WHERE mesh = ? ORDER BY created_at, token_hash"_L1,
                     {mesh.toString()}, readInvite);
}

Result<void> SqliteBrokerStore::revokeInvite(const QByteArray &hash)
{
    return m_database->write("UPDATE invites SET revoked = 1 WHERE token_hash = ?"_L1, {text(hash)});
}

Result<std::expected<void, RedeemRefusal>> SqliteBrokerStore::redeem(const QByteArray &hash, const MemberRecord &member)
{
    std::optional<RedeemRefusal> refusal;
    const auto done = changing().atomically([&]() -> Result<void> {
        // One statement compares and counts, so that no two joins can take the same last use.
        const auto spent = m_database->execute("UPDATE invites SET used_count = used_count + 1 "
                                               "WHERE token_hash = ? AND used_count < max_uses AND revoked = 0"_L1,
                                               {text(hash)});
        if (!spent)
            return std::unexpected(spent.error());
        if (spent->rows == 0) {
            refusal = RedeemRefusal::Exhausted;
            return {};
        }
        const auto inserted = insertMember(*m_database, member);
        if (!inserted && inserted.error().code == ErrorCode::AlreadyExists)
            refusal = RedeemRefusal::InsertFailed;
        return inserted;
    });
    if (refusal)
        return std::expected<void, RedeemRefusal>(std::unexpected(*refusal));
    if (!done)
        return std::unexpected(done.error());
    return std::expected<void, RedeemRefusal>();
}

} // namespace meshtray::store
