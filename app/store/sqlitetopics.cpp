// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

using namespace Qt::StringLiterals;

// Topics, who is in them, and what was said there.
namespace meshtray::store {
namespace {

constexpr auto selectTopic = "SELECT id, mesh, name, description, visibility, created_at FROM topics "
                             "WHERE mesh = ? AND (id = ? OR name = ?) ORDER BY id = ? DESC LIMIT 1"_L1;
constexpr auto selectHistory =
    "SELECT message_id, sender, sender_key, sender_name, nonce, ciphertext, body_version, reply_to, created_at "
    "FROM topic_messages WHERE topic = ? AND position < ? ORDER BY position DESC LIMIT ?"_L1;

} // namespace

Result<void> SqliteBrokerStore::addTopic(const TopicRecord &topic)
{
    return m_database->write(
        "INSERT INTO topics (id, mesh, name, description, visibility, created_at) VALUES (?, ?, ?, ?, ?, ?)"_L1,
        {topic.id.toString(), topic.mesh.toString(), text(topic.name), text(topic.description),
         text(toWire(topic.visibility)), topic.createdAt});
}

Result<std::optional<TopicRecord>> SqliteBrokerStore::topic(const MeshId &mesh, const QByteArray &idOrName)
{
    const QString meant = text(idOrName);
    return selectOne(*m_database, selectTopic, {mesh.toString(), meant, meant, meant}, readTopic);
}

Result<QList<TopicRecord>> SqliteBrokerStore::topics(const MeshId &mesh)
{
    return selectAll(*m_database,
                     "SELECT t.id, t.mesh, t.name, t.description, t.visibility, t.created_at, count(m.member) "
                     "FROM topics t LEFT JOIN (SELECT tm.topic, tm.member FROM topic_members tm JOIN members p "
                     "ON p.id = tm.member WHERE tm.role <> 'left' AND p.revoked_at IS NULL) m ON m.topic = t.id "
                     "WHERE t.mesh = ? GROUP BY t.id ORDER BY t.name"_L1,
                     {mesh.toString()}, readTopic);
}

Result<void> SqliteBrokerStore::setTopicRole(const TopicId &topic, const MemberId &member, TopicRole role, qint64 now)
{
    return m_database->write("INSERT INTO topic_members (topic, member, role, joined_at) VALUES (?, ?, ?, ?) "
                             "ON CONFLICT (topic, member) DO UPDATE SET role = excluded.role"_L1,
                             {topic.toString(), member.toString(), text(toWire(role)), now});
}

Result<void> SqliteBrokerStore::joinEverybody(const TopicRecord &topic)
{
    return m_database->write("INSERT OR IGNORE INTO topic_members (topic, member, role, joined_at) "
                             "SELECT ?, id, 'member', joined_at FROM members WHERE mesh = ? AND revoked_at IS NULL"_L1,
                             {topic.id.toString(), topic.mesh.toString()});
}

Result<std::optional<TopicRole>> SqliteBrokerStore::topicRole(const TopicId &topic, const MemberId &member)
{
    std::optional<TopicRole> role;
    const auto read = m_database->select(
        "SELECT role FROM topic_members WHERE topic = ? AND member = ?"_L1, {topic.toString(), member.toString()},
        [&](const QSqlQuery &row) { role = topicRoleFromWire(row.value(0).toString().toUtf8()); });
    if (!read)
        return std::unexpected(read.error());
    return role;
}

Result<QList<TopicMember>> SqliteBrokerStore::topicMembers(const TopicId &topic)
{
    return selectAll(*m_database,
                     "SELECT p.id, p.pubkey, p.display_name, m.role, m.joined_at, m.last_read_at "
                     "FROM topic_members m JOIN members p ON p.id = m.member "
                     "WHERE m.topic = ? AND m.role <> 'left' AND p.revoked_at IS NULL ORDER BY m.joined_at, p.id"_L1,
                     {topic.toString()}, readTopicMember);
}

Result<void> SqliteBrokerStore::markTopicRead(const TopicId &topic, const MemberId &member, qint64 now)
{
    return m_database->write("UPDATE topic_members SET last_read_at = ? WHERE topic = ? AND member = ?"_L1,
                             {now, topic.toString(), member.toString()});
}

Result<void> SqliteBrokerStore::addToTopic(const TopicId &topic, const TopicMessage &message, int keep)
{
    return m_database->atomically([&]() -> Result<void> {
        if (const auto counted = m_database->write(
                "UPDATE topics SET last_position = last_position + 1 WHERE id = ?"_L1, {topic.toString()});
            !counted)
            return counted;
        const auto inserted = m_database->write(
            "INSERT INTO topic_messages (topic, position, message_id, sender, sender_key, sender_name, nonce, "
            "ciphertext, body_version, reply_to, created_at) "
            "SELECT id, last_position, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM topics WHERE id = ?"_L1,
            {message.id.toString(), message.sender.toString(), text(message.senderKey), text(message.senderName),
             blob(message.nonce), blob(message.ciphertext), message.bodyVersion, text(message.replyTo),
             message.createdAt, topic.toString()});
        if (!inserted)
            return inserted;
        return m_database->write("DELETE FROM topic_messages WHERE topic = ? AND position <= "
                                 "(SELECT last_position FROM topics WHERE id = ?) - ?"_L1,
                                 {topic.toString(), topic.toString(), keep});
    });
}

Result<QList<TopicMessage>> SqliteBrokerStore::topicHistory(const TopicId &topic, const QByteArray &beforeId, int limit)
{
    qint64 before = std::numeric_limits<qint64>::max();
    if (!beforeId.isEmpty()) {
        before = 0; // older than a message that is not here is nothing
        const auto found = m_database->select(
            "SELECT position FROM topic_messages WHERE topic = ? AND message_id = ?"_L1,
            {topic.toString(), text(beforeId)}, [&](const QSqlQuery &row) { before = row.value(0).toLongLong(); });
        if (!found)
            return std::unexpected(found.error());
    }
    return selectAll(*m_database, selectHistory, {topic.toString(), before, limit}, readTopicMessage);
}

Result<void> SqliteBrokerStore::forgetTopicMessagesBefore(qint64 time)
{
    return m_database->write("DELETE FROM topic_messages WHERE created_at < ?"_L1, {time});
}

} // namespace meshtray::store
