// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messagebatches.h"

namespace meshtray::store {

/// The messages that wait for their recipients: where each lies is known in memory, what it says is on the disk. So
/// accepting one costs little more than copying it, and a queue of any length is searched without the disk.
///
/// Belongs to the one process that serves: nobody else writes these rows. append() and remove() are for a group that
/// is open in the database. One thread.
class MessageQueue {
public:
    explicit MessageQueue(SqliteDatabase &database);
    /// Reads what is there; what an older version left is brought into today's form.
    Result<void> load();

    /// Gives back the order of acceptance.
    qint64 append(const QueuedMessage &message);
    /// As BrokerStore::waiting(), without the senders' names.
    Result<QList<QueuedMessage>> waiting(const QueueReader &reader, qint64 afterNow, std::optional<qint64> afterRest,
                                         int limit);
    /// How many of them there still were.
    int remove(const MemberId &recipient, const QList<qint64> &orders);
    int removeExpired(qint64 now);
    /// A message of that id that waits for the recipient.
    Result<std::optional<QueuedMessage>> find(const MemberId &recipient, QByteArrayView messageId);
    bool hasForSession(const QByteArray &sessionKey) const { return m_index.hasForSession(sessionKey); }
    QHash<MemberId, int> counts() const { return m_index.counts(); }

    /// At the end of the group, before its commit.
    Result<void> write() { return m_batches.write(); }
    void committed();
    /// Nothing of the group has happened.
    void rolledBack();

private:
    Result<void> takeOver();
    void place(const QueuedMessage &message, const RecordPlace &place);

    SqliteDatabase &m_database;
    MessageIndex m_index;
    MessageBatches m_batches;

    // The open group.
    QList<QPair<MemberId, qint64>> m_added;
    QList<MessageIndex::Taken> m_taken;
};

} // namespace meshtray::store
