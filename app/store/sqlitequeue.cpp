// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqlitebrokerstore.h"
#include "store/sqliterows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Messages on their way, and the memory of what was sent.
namespace meshtray::store {
namespace {

/// What readMessage() reads, in its order.
const QByteArray selectMessages =
    "SELECT m.accepted_order, m.message_id, m.mesh, m.sender, m.sender_key, m.recipient, m.target_spec, m.priority, "
    "m.nonce, m.ciphertext, m.client_message_id, m.created_at, m.expires_at, "
    "CASE m.sender_name WHEN '' THEN s.display_name ELSE m.sender_name END, s.pubkey, m.session_key, "
    "m.topic, m.reply_to "
    "FROM messages m JOIN members s ON s.id = m.sender ";
const QByteArray ofReader = "WHERE m.recipient = ? AND m.session_key IN ('', ?) AND m.accepted_order > ? ";
const QByteArray inOrder = "ORDER BY m.accepted_order LIMIT ?";
const QByteArray selectUrgent = selectMessages + ofReader + "AND m.priority = 'now' " + inOrder;
const QByteArray selectWaiting =
    selectMessages + ofReader + "AND m.accepted_order > CASE m.priority WHEN 'now' THEN ? ELSE ? END " + inOrder;

} // namespace

Result<qint64> SqliteBrokerStore::enqueue(const QueuedMessage &message)
{
    const auto inserted = m_database->execute(
        "INSERT INTO messages (message_id, mesh, sender, sender_key, recipient, target_spec, priority, nonce, "
        "ciphertext, client_message_id, created_at, expires_at, session_key, sender_name, topic, reply_to) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        {message.messageId.toString(), message.mesh.toString(), message.sender.toString(), text(message.senderKey),
         message.recipient.toString(), text(message.targetSpec), text(toWire(message.priority)), blob(message.nonce),
         blob(message.ciphertext), text(message.clientMessageId), message.createdAt, message.expiresAt,
         text(message.sessionKey), text(message.sessionName), text(message.topic), text(message.replyTo)});
    if (!inserted)
        return std::unexpected(inserted.error());
    return inserted->lastRowId;
}

Result<QList<QueuedMessage>> SqliteBrokerStore::waiting(const QueueReader &reader, qint64 afterNow,
                                                        std::optional<qint64> afterRest, int limit)
{
    if (!afterRest) {
        return selectAll(*m_database, QLatin1StringView(selectUrgent),
                         {reader.member.toString(), text(reader.sessionKey), afterNow, limit}, readMessage);
    }
    return selectAll(*m_database, QLatin1StringView(selectWaiting),
                     {reader.member.toString(), text(reader.sessionKey), std::min(afterNow, *afterRest), afterNow,
                      *afterRest, limit},
                     readMessage);
}

Result<int> SqliteBrokerStore::remove(const QList<qint64> &orders)
{
    int removed = 0;
    const auto done = m_database->atomically([&]() -> Result<void> {
        for (const qint64 order : orders) {
            const auto changes = m_database->execute("DELETE FROM messages WHERE accepted_order = ?"_L1, {order});
            if (!changes)
                return std::unexpected(changes.error());
            removed += changes->rows;
        }
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return removed;
}

Result<std::optional<qint64>> SqliteBrokerStore::orderOf(const QueueReader &reader, const QByteArray &messageId)
{
    std::optional<qint64> order;
    const auto read = m_database->select(
        "SELECT accepted_order FROM messages WHERE recipient = ? AND message_id = ? AND session_key IN ('', ?)"_L1,
        {reader.member.toString(), text(messageId), text(reader.sessionKey)},
        [&](const QSqlQuery &row) { order = row.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return order;
}

Result<QHash<MemberId, int>> SqliteBrokerStore::waitingCounts()
{
    QHash<MemberId, int> counts;
    const auto read = m_database->select("SELECT recipient, count(*) FROM messages GROUP BY recipient"_L1, {},
                                         [&](const QSqlQuery &row) {
                                             if (const auto member = MemberId::parse(row.value(0).toString()))
                                                 counts.insert(*member, row.value(1).toInt());
                                         });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Result<int> SqliteBrokerStore::removeExpired(qint64 now)
{
    const auto removed = m_database->execute("DELETE FROM messages WHERE expires_at <= ?"_L1, {now});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->rows;
}

Result<std::optional<MessageId>> SqliteBrokerStore::sent(const MemberId &sender, const QByteArray &clientMessageId)
{
    std::optional<MessageId> message;
    const auto read = m_database->select("SELECT message_id FROM sends WHERE sender = ? AND client_message_id = ?"_L1,
                                         {sender.toString(), text(clientMessageId)}, [&](const QSqlQuery &row) {
                                             message = MessageId::parse(row.value(0).toString());
                                         });
    if (!read)
        return std::unexpected(read.error());
    return message;
}

Result<void> SqliteBrokerStore::rememberSent(const MemberId &sender, const QByteArray &clientMessageId,
                                             const SentMessage &message, qint64 now)
{
    QByteArrayList recipients;
    for (const MemberId &recipient : message.recipients)
        recipients.append(recipient.bytes());
    return m_database->write(
        "INSERT INTO sends (sender, client_message_id, message_id, created_at, target_spec, recipients) "
        "VALUES (?, ?, ?, ?, ?, ?)"_L1,
        {sender.toString(), text(clientMessageId), message.id.toString(), now, text(message.targetSpec),
         text(recipients.join(' '))});
}

Result<QList<SentMessage>> SqliteBrokerStore::findSent(const MemberId &sender, const QByteArray &prefix, int limit)
{
    auto found = selectAll(*m_database,
                           "SELECT message_id, target_spec, recipients FROM sends WHERE sender = ? AND "
                           "(substr(client_message_id, 1, ?) = ? OR substr(message_id, 1, ?) = ?) LIMIT ?"_L1,
                           {sender.toString(), prefix.size(), text(prefix), prefix.size(), text(prefix), limit},
                           readSentMessage);
    if (!found)
        return found;
    for (SentMessage &message : *found) {
        for (const MemberId &recipient : std::as_const(message.recipients)) {
            const auto waits =
                m_database->select("SELECT 1 FROM messages WHERE recipient = ? AND message_id = ? LIMIT 1"_L1,
                                   {recipient.toString(), message.id.toString()},
                                   [&](const QSqlQuery &) { message.waiting.append(recipient); });
            if (!waits)
                return std::unexpected(waits.error());
        }
    }
    return found;
}

Result<void> SqliteBrokerStore::forgetSentBefore(qint64 time)
{
    return m_database->write("DELETE FROM sends WHERE created_at < ?"_L1, {time});
}

} // namespace meshtray::store
