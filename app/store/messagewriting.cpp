// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagebatches.h"
#include "store/queuerecord.h"
#include "store/sqliterows.h"

#include <QDataStream>
#include <QIODevice>

#include <utility>

using namespace Qt::StringLiterals;

// What a group of writes leaves on the disk.
namespace meshtray::store {
namespace {

// A batch is written again when a quarter is left, so each message is written a few times at most; not while it is so
// young that the rest is likely to go by itself.
constexpr int sparse = 4;
constexpr int smallestWorthwhile = 8;
constexpr qint64 youngest = 32'768; ///< orders

QByteArray blobOf(const QList<qint64> &orders)
{
    QByteArray blob;
    QDataStream out(&blob, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << orders;
    return blob;
}

} // namespace

Result<void> MessageBatches::write()
{
    if (const auto written = writeOpen(); !written)
        return written;
    std::map<qint64, QList<qint64>> dropped;
    for (const qint64 order : std::as_const(m_dropped)) {
        if (const auto batch = batchOf(order); batch != m_batches.end())
            dropped[batch->first].append(order);
    }
    for (const auto &[number, orders] : dropped) {
        if (const auto written = writeDropped(number, orders); !written)
            return written;
    }
    return compactOne();
}

Result<void> MessageBatches::writeOpen()
{
    for (const Open &open : std::as_const(m_open)) {
        const qint64 number = open.orders.last();
        remember(number);
        const int count = static_cast<int>(open.orders.size());
        m_batches.insert_or_assign(number, Batch{.total = count, .left = count});
        const auto written =
            m_database.write("INSERT INTO message_batches (number, records) VALUES (?, ?)"_L1, {number, open.records});
        if (!written)
            return written;
    }
    return {};
}

Result<void> MessageBatches::writeDropped(qint64 number, const QList<qint64> &orders)
{
    remember(number);
    const auto batch = m_batches.find(number);
    batch->second.left -= static_cast<int>(orders.size());
    if (batch->second.left > 0) {
        batch->second.hasNotes = true;
        if (batch->second.left * sparse <= batch->second.total && batch->second.total >= smallestWorthwhile)
            m_sparse.insert(number);
        return m_database.write("INSERT INTO message_notes (batch, remaining, orders) VALUES (?, ?, ?)"_L1,
                                {number, batch->second.left, blobOf(orders)});
    }
    const bool hasNotes = batch->second.hasNotes;
    m_batches.erase(batch);
    m_sparse.erase(number);
    if (const auto gone = m_database.write("DELETE FROM message_batches WHERE number = ?"_L1, {number}); !gone)
        return gone;
    return hasNotes ? m_database.write("DELETE FROM message_notes WHERE batch = ?"_L1, {number}) : Result<void>();
}

/// One for each group, so that none takes long.
Result<void> MessageBatches::compactOne()
{
    if (m_sparse.empty() || *m_sparse.begin() > m_nextOrder - youngest)
        return {};
    const auto batch = m_batches.find(*m_sparse.begin());
    m_sparse.erase(m_sparse.begin());
    return batch == m_batches.end() ? Result<void>() : compact(batch->first, batch->second);
}

Result<void> MessageBatches::compact(qint64 number, Batch &batch)
{
    remember(number);
    Result<QByteArray> before = recordsOf(number, batch);
    const auto confirmed = confirmedIn(number);
    if (!before || !confirmed)
        return std::unexpected(before ? confirmed.error() : before.error());
    QByteArray left;
    int count = 0;
    // what is damaged was left out when it was loaded
    forEachRecord(*before, [&](qsizetype at, qsizetype) {
        const auto message = readRecord(*before, at);
        if (!message || message->order > number || confirmed->contains(message->order))
            return;
        const auto place = static_cast<quint32>(left.size() + recordHead);
        const auto size = static_cast<quint32>(appendRecord(left, *message) - recordHead);
        m_moves.append({message->recipient, message->order, {place, size}});
        ++count;
    });
    batch = {.total = count, .left = count};
    if (const auto done = m_database.write("DELETE FROM message_notes WHERE batch = ?"_L1, {number}); !done)
        return done;
    return m_database.write("UPDATE message_batches SET records = ? WHERE number = ?"_L1, {left, number});
}

/// As it is now, in case the group does not come to be.
void MessageBatches::remember(qint64 number)
{
    const auto batch = m_batches.find(number);
    m_before.try_emplace(number, batch == m_batches.end() ? std::nullopt : std::optional(batch->second));
}

} // namespace meshtray::store
