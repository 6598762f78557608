// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagequeue.h"

#include "core/logging.h"
#include "store/sqliterows.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace meshtray::store {

MessageQueue::MessageQueue(SqliteDatabase &database)
    : m_database(database)
    , m_batches(database, [this](const MemberId &recipient, qint64 order, const RecordPlace &place) {
        m_index.move(recipient, order, place);
    })
{
}

Result<void> MessageQueue::load()
{
    const auto loaded =
        m_batches.load([this](const QueuedMessage &message, const RecordPlace &where) { place(message, where); });
    return loaded ? takeOver() : loaded;
}

/// Up to version 6 each message was a row of its own.
Result<void> MessageQueue::takeOver()
{
    const auto rows = selectAll(
        m_database,
        "SELECT accepted_order, message_id, mesh, sender, sender_key, recipient, target_spec, priority, nonce, "
        "ciphertext, client_message_id, created_at, expires_at, sender_name, '', session_key, topic, reply_to "
        "FROM messages ORDER BY accepted_order"_L1,
        {}, readMessage);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return {};
    const auto done = m_database.atomically([&]() -> Result<void> {
        constexpr qsizetype together = 256;
        for (qsizetype i = 0; i < rows->size(); ++i) {
            QueuedMessage message = rows->at(i);
            message.sessionName = message.senderName;
            place(message, m_batches.append(message));
            if ((i + 1) % together != 0 && i + 1 != rows->size())
                continue;
            if (const auto written = m_batches.write(); !written)
                return written;
            m_batches.committed();
        }
        return m_database.write("DELETE FROM messages"_L1, {});
    });
    if (done)
        qCInfo(lcStore) << rows->size() << "waiting messages of an older version taken over";
    return done;
}

void MessageQueue::place(const QueuedMessage &message, const RecordPlace &place)
{
    m_index.add(message.recipient, {.order = message.order,
                                    .place = place,
                                    .idHash = MessageIndex::hashOf(message.messageId.bytes()),
                                    .expiresAt = message.expiresAt,
                                    .sessionKey = message.sessionKey,
                                    .isUrgent = message.priority == protocol::Priority::Now});
}

qint64 MessageQueue::append(const QueuedMessage &message)
{
    QueuedMessage ordered = message;
    ordered.order = m_batches.takeOrder();
    place(ordered, m_batches.append(ordered));
    m_added.append({ordered.recipient, ordered.order});
    return ordered.order;
}

Result<QList<QueuedMessage>> MessageQueue::waiting(const QueueReader &reader, qint64 afterNow,
                                                   std::optional<qint64> afterRest, int limit)
{
    QList<QueuedMessage> messages;
    const auto entries = m_index.waiting(reader, afterNow, afterRest, limit);
    for (const MessageIndex::Entry &entry : entries) {
        auto message = m_batches.read(entry.order, entry.place);
        if (!message)
            return std::unexpected(message.error());
        messages.append(*std::move(message));
    }
    return messages;
}

int MessageQueue::remove(const MemberId &recipient, const QList<qint64> &orders)
{
    int removed = 0;
    for (const qint64 order : orders) {
        auto entry = m_index.take(recipient, order);
        if (!entry)
            continue;
        m_batches.drop(order);
        m_taken.append({recipient, *std::move(entry)});
        ++removed;
    }
    return removed;
}

int MessageQueue::removeExpired(qint64 now)
{
    int removed = 0;
    const auto expired = m_index.expired(now);
    for (const auto &[recipient, order] : expired)
        removed += remove(recipient, {order});
    return removed;
}

Result<std::optional<QueuedMessage>> MessageQueue::find(const MemberId &recipient, QByteArrayView messageId)
{
    const auto candidates = m_index.candidates(recipient, MessageIndex::hashOf(messageId));
    for (const MessageIndex::Entry &entry : candidates) {
        auto message = m_batches.read(entry.order, entry.place);
        if (!message)
            return std::unexpected(message.error());
        if (message->messageId.bytes() == messageId)
            return std::optional(*std::move(message));
    }
    return std::nullopt;
}

void MessageQueue::committed()
{
    m_batches.committed();
    m_added.clear();
    m_taken.clear();
}

void MessageQueue::rolledBack()
{
    m_batches.rolledBack();
    for (MessageIndex::Taken &taken : std::exchange(m_taken, {}))
        m_index.add(taken.recipient, std::move(taken.entry));
    for (const auto &[recipient, order] : std::exchange(m_added, {}))
        static_cast<void>(m_index.take(recipient, order));
}

} // namespace meshtray::store
