// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagebatches.h"

#include "core/logging.h"
#include "store/queuerecord.h"
#include "store/sqliterows.h"

#include <QDataStream>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

// What happens in a group of writes; writing it is in messagewriting.cpp.
namespace meshtray::store {
namespace {

constexpr qsizetype largestBatch = 64 * 1024; ///< bytes, when another is begun: one record of it is quickly read
constexpr qsizetype mostKeptBytes = 4 * 1024 * 1024;

QList<qint64> ordersIn(const QByteArray &blob)
{
    QDataStream in(blob);
    in.setVersion(QDataStream::Qt_6_4);
    QList<qint64> orders;
    in >> orders;
    return orders;
}

} // namespace

MessageBatches::MessageBatches(SqliteDatabase &database, Mover moved)
    : m_database(database)
    , m_moved(std::move(moved))
{
}

Result<void> MessageBatches::load(const Visitor &visit)
{
    QHash<qint64, QSet<qint64>> confirmed;
    const auto notes = m_database.select("SELECT batch, orders FROM message_notes"_L1, {}, [&](const QSqlQuery &row) {
        for (const qint64 order : ordersIn(row.value(1).toByteArray()))
            confirmed[row.value(0).toLongLong()].insert(order);
    });
    if (!notes)
        return notes;
    int damaged = 0;
    const auto batches =
        m_database.select("SELECT number, records FROM message_batches"_L1, {}, [&](const QSqlQuery &row) {
            const qint64 number = row.value(0).toLongLong();
            damaged += loadBatch(number, row.value(1).toByteArray(), confirmed.value(number), visit);
        });
    if (damaged > 0)
        qCWarning(lcStore) << "the database is damaged: at least" << damaged << "waiting messages are lost";
    const auto next =
        m_database.select("SELECT max(seq) FROM sqlite_sequence WHERE name IN ('messages', 'message_batches')"_L1, {},
                          [&](const QSqlQuery &row) { m_nextOrder = row.value(0).toLongLong() + 1; });
    return batches ? next : batches;
}

/// How many cannot be read any more: those that can be are delivered all the same.
int MessageBatches::loadBatch(qint64 number, const QByteArray &records, const QSet<qint64> &confirmed,
                              const Visitor &visit)
{
    Batch batch{.hasNotes = !confirmed.isEmpty()};
    int damaged = 0;
    const bool isWhole = forEachRecord(records, [&](qsizetype at, qsizetype size) {
        ++batch.total;
        const auto message = readRecord(records, at);
        if (!message || message->order > number) {
            ++damaged;
            return;
        }
        if (confirmed.contains(message->order))
            return;
        ++batch.left;
        visit(*message, {static_cast<quint32>(at), static_cast<quint32>(size)});
    });
    m_batches.emplace(number, batch);
    return isWhole ? damaged : damaged + 1;
}

RecordPlace MessageBatches::append(const QueuedMessage &message)
{
    if (m_open.isEmpty() || m_open.last().records.size() >= largestBatch)
        m_open.append(Open{});
    Open &open = m_open.last();
    const qsizetype at = open.records.size() + recordHead;
    const qsizetype size = appendRecord(open.records, message) - recordHead;
    open.orders.append(message.order);
    return {static_cast<quint32>(at), static_cast<quint32>(size)};
}

const MessageBatches::Open *MessageBatches::openWith(qint64 order) const
{
    const auto open = std::ranges::find_if(m_open, [order](const Open &each) { return order <= each.orders.last(); });
    return open == m_open.cend() || order < m_open.first().orders.first() ? nullptr : &*open;
}

void MessageBatches::drop(qint64 order)
{
    m_dropped.append(order);
}

Result<QueuedMessage> MessageBatches::read(qint64 order, const RecordPlace &place)
{
    const auto records = recordsOf(order);
    if (!records)
        return std::unexpected(records.error());
    auto message = readRecord(*records, place.at);
    if (!message || message->order != order)
        return unreadableRow();
    return *std::move(message);
}

/// Those of the batch that has this one; kept, because whoever reads one is likely to read the next.
Result<QByteArray> MessageBatches::recordsOf(qint64 order)
{
    if (const Open *open = openWith(order))
        return open->records;
    const auto batch = batchOf(order);
    if (batch == m_batches.end())
        return unreadableRow();
    const bool isKept = !batch->second.records.isEmpty();
    auto records = recordsOf(batch->first, batch->second);
    if (records && !isKept)
        keep(batch->first, *records);
    return records;
}

Result<QByteArray> MessageBatches::recordsOf(qint64 number, const Batch &batch)
{
    QByteArray records = batch.records;
    if (!records.isEmpty())
        return records;
    const auto read = m_database.select("SELECT records FROM message_batches WHERE number = ?"_L1, {number},
                                        [&](const QSqlQuery &row) { records = row.value(0).toByteArray(); });
    if (!read)
        return std::unexpected(read.error());
    return records;
}

Result<QSet<qint64>> MessageBatches::confirmedIn(qint64 number)
{
    QSet<qint64> confirmed;
    const auto read =
        m_database.select("SELECT orders FROM message_notes WHERE batch = ?"_L1, {number}, [&](const QSqlQuery &row) {
            for (const qint64 order : ordersIn(row.value(0).toByteArray()))
                confirmed.insert(order);
        });
    if (!read)
        return std::unexpected(read.error());
    return confirmed;
}

void MessageBatches::committed()
{
    for (const Move &move : std::exchange(m_moves, {}))
        m_moved(move.recipient, move.order, move.place);
    for (const Open &open : std::exchange(m_open, {}))
        keep(open.orders.last(), open.records);
    m_dropped.clear();
    m_before.clear();
}

void MessageBatches::rolledBack()
{
    for (const auto &[number, batch] : std::exchange(m_before, {})) {
        if (batch)
            m_batches.insert_or_assign(number, *batch);
        else
            m_batches.erase(number);
    }
    m_moves.clear();
    m_open.clear();
    m_dropped.clear();
}

/// The latest are likely to be read: by whoever is a little behind.
void MessageBatches::keep(qint64 number, const QByteArray &records)
{
    const auto batch = m_batches.find(number);
    if (batch == m_batches.end())
        return;
    batch->second.records = records;
    m_kept.emplace_back(number, records.size());
    m_keptBytes += records.size();
    while (m_keptBytes > mostKeptBytes) {
        const auto [oldest, bytes] = m_kept.front();
        m_kept.pop_front();
        m_keptBytes -= bytes;
        if (const auto found = m_batches.find(oldest); found != m_batches.end())
            found->second.records.clear();
    }
}

} // namespace meshtray::store
