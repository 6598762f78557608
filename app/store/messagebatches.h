// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/messageindex.h"
#include "store/sqlitedatabase.h"

#include <QSet>

#include <deque>
#include <functional>
#include <map>
#include <set>

namespace meshtray::store {

/// Messages on the disk: what one group of writes accepts is one row, or few large ones: a batch, named after the last
/// order in it. A note says which of a batch are confirmed; a batch without anything left goes, and one with little
/// left is written again without the rest. One thread.
class MessageBatches {
public:
    using Visitor = std::function<void(const QueuedMessage &message, const RecordPlace &place)>;
    using Mover = std::function<void(const MemberId &recipient, qint64 order, const RecordPlace &place)>;

    /// Hears of each message that is written to another place.
    MessageBatches(SqliteDatabase &database, Mover moved);

    /// Reads what is there, in any order; what is damaged is left out, and said in the log.
    Result<void> load(const Visitor &visit);
    /// The next order; none comes twice.
    qint64 takeOrder() { return m_nextOrder++; }

    /// Into the latest batch of this group. `message` has its order.
    RecordPlace append(const QueuedMessage &message);
    /// A message is confirmed, or expired.
    void drop(qint64 order);
    /// One that was appended or loaded.
    Result<QueuedMessage> read(qint64 order, const RecordPlace &place);

    /// At the end of the group, before its commit.
    Result<void> write();
    void committed();
    void rolledBack();

private:
    struct Batch {
        int total = 0;
        int left = 0;
        bool hasNotes = false;
        QByteArray records = {}; ///< while it is among the latest; else they are read when needed
    };
    /// A batch of the open group.
    struct Open {
        QByteArray records = {};
        QList<qint64> orders = {};
    };
    struct Move {
        MemberId recipient;
        qint64 order = 0;
        RecordPlace place;
    };
    using Batches = std::map<qint64, Batch>; ///< by the last order in them

    int loadBatch(qint64 number, const QByteArray &records, const QSet<qint64> &confirmed, const Visitor &visit);
    Batches::iterator batchOf(qint64 order) { return m_batches.lower_bound(order); }
    const Open *openWith(qint64 order) const;
    Result<QByteArray> recordsOf(qint64 order);
    Result<QByteArray> recordsOf(qint64 number, const Batch &batch);
    Result<QSet<qint64>> confirmedIn(qint64 number);

    Result<void> writeOpen();
    Result<void> writeDropped(qint64 number, const QList<qint64> &orders);
    Result<void> compactOne();
    Result<void> compact(qint64 number, Batch &batch);
    void remember(qint64 number);
    void keep(qint64 number, const QByteArray &records);

    SqliteDatabase &m_database;
    const Mover m_moved;
    qint64 m_nextOrder = 1;
    Batches m_batches;
    std::deque<std::pair<qint64, qsizetype>> m_kept; ///< batches whose records are in memory and their bytes
    qsizetype m_keptBytes = 0;
    std::set<qint64> m_sparse; ///< with little left

    // The open group.
    QList<Open> m_open;
    QList<qint64> m_dropped;                         ///< orders
    QList<Move> m_moves;                             ///< true when it is committed
    std::map<qint64, std::optional<Batch>> m_before; ///< what batches were when it began; nothing: not there
};

} // namespace meshtray::store
