// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerrecords.h"
#include "store/sqlitedatabase.h"
#include "store/sqlitevalues.h"

#include <optional>

// Rows ⇄ records. A row that does not read as what was written gives nothing: its reader reports Corrupt.
namespace meshtray::store {

/// The first column.
std::optional<MemberId> readMemberId(const QSqlQuery &row);
std::optional<MeshRecord> readMesh(const QSqlQuery &row);
std::optional<MemberRecord> readMember(const QSqlQuery &row);
std::optional<InviteRecord> readInvite(const QSqlQuery &row);
std::optional<QueuedMessage> readMessage(const QSqlQuery &row);
/// Ids with a space between two, as `recipients` of what was sent has them.
QList<MemberId> memberIdsIn(const QByteArray &ids);
std::optional<SentMessage> readSentMessage(const QSqlQuery &row);
std::optional<StateEntry> readState(const QSqlQuery &row);
std::optional<MemoryRecord> readMemory(const QSqlQuery &row);
std::optional<TopicRecord> readTopic(const QSqlQuery &row);
std::optional<TopicMember> readTopicMember(const QSqlQuery &row);
std::optional<TopicMessage> readTopicMessage(const QSqlQuery &row);

std::unexpected<Error> unreadableRow();

/// Every row of a query as a record.
template <class Record>
Result<QList<Record>> selectAll(SqliteDatabase &database, QLatin1StringView sql, const QVariantList &values,
                                std::optional<Record> (*read)(const QSqlQuery &))
{
    QList<Record> records;
    bool readable = true;
    const auto done = database.select(sql, values, [&](const QSqlQuery &row) {
        if (auto record = read(row))
            records.append(*std::move(record));
        else
            readable = false;
    });
    if (!done)
        return std::unexpected(done.error());
    if (!readable)
        return unreadableRow();
    return records;
}

/// The first row, if there is one.
template <class Record>
Result<std::optional<Record>> selectOne(SqliteDatabase &database, QLatin1StringView sql, const QVariantList &values,
                                        std::optional<Record> (*read)(const QSqlQuery &))
{
    auto records = selectAll(database, sql, values, read);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return std::optional<Record>{};
    return std::optional<Record>{std::move(records->first())};
}

} // namespace meshtray::store
