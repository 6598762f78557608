// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerrecords.h"
#include "store/sqlitedatabase.h"

#include <QHash>

#include <map>
#include <vector>

namespace meshtray::store {

/// What senders sent under ids of their own, so that nothing is taken twice. What one group of writes adds is one row;
/// where each of the latest stands is known in memory, about 32 bytes for each, so that the usual question, about a
/// message that is new, is answered without the disk. What is older moves to a table with an index, one old group for
/// each new one.
///
/// Belongs to the one process that serves. Writing is for a group that is open in the database. One thread.
class SendMemory {
public:
    explicit SendMemory(SqliteDatabase &database);
    Result<void> load();

    /// After find() found nothing.
    void remember(const MemberId &sender, const QByteArray &clientMessageId, const SentMessage &message, qint64 now);
    Result<std::optional<MessageId>> find(const MemberId &sender, const QByteArray &clientMessageId);
    /// Of that sender, whose id or client id begins so. Reads all that is remembered.
    Result<QList<SentMessage>> search(const MemberId &sender, const QByteArray &prefix, int limit);
    Result<void> forgetBefore(qint64 time);

    /// At the end of the group, before its commit.
    Result<void> write();
    void committed();
    /// Nothing of the group has happened.
    void rolledBack();

private:
    struct Sent {
        MemberId sender;
        QByteArray clientMessageId;
        SentMessage message;
        qint64 at = 0;
    };
    using Group = std::vector<Sent>; ///< of one group of writes
    struct Place {
        qint64 group = 0;
        size_t index = 0;
    };

    static QByteArray pack(const Group &group);
    /// What can be read, up to the first place that is damaged.
    struct Unpacked {
        Group group;
        bool isWhole = true;
    };
    static Unpacked unpack(const QByteArray &records);
    size_t hashOf(const MemberId &sender, const QByteArray &clientMessageId) const;
    Result<Group> read(qint64 number);
    Result<void> toTable(const Sent &sent);
    Result<void> settleOldest();
    void forgetSettled();
    void forgetUpTo(qint64 number);

    SqliteDatabase &m_database;
    const size_t m_seed;
    QHash<size_t, Place> m_places;     ///< by hashOf
    std::map<qint64, qint64> m_groups; ///< when the latest of each was sent, by number, which is that of its row
    qint64 m_nextNumber = 1;
    bool m_hasTable = false; ///< something may be in the table with the index

    // The open group.
    Group m_open;
    QList<size_t> m_openHashes;
    std::vector<size_t> m_homeless; ///< indexes of those whose place another one has: the hash is the same
    QList<size_t> m_settledHashes;  ///< of the oldest group, when it moves to the table
    qint64 m_gone = 0;              ///< groups up to that number are no longer rows
};

} // namespace meshtray::store
