// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagestoreparts.h"
#include "store/sqlitevalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The part of MessageStore that reads.
namespace meshtray::store {
namespace {

constexpr int pageSize = 500;

const QByteArray selectBeginning = selectRows(R"(WHERE m.position IN (
    SELECT position FROM (SELECT position FROM messages ORDER BY position DESC LIMIT ?)
    UNION SELECT position FROM messages WHERE is_unread = 1
    UNION SELECT max(position) FROM messages GROUP BY conversation) ORDER BY m.position)");
const QByteArray selectUnsettled = selectPending(
    "WHERE m.origin = 1 AND m.state IN (SELECT CAST(value AS BLOB) FROM json_each(?)) ORDER BY m.position");
const QByteArray selectOneSent = selectPending("WHERE m.id = ? AND m.origin = 1 AND e.sealed IS NOT NULL");
const QByteArray selectBefore =
    selectRows("WHERE m.conversation = ? AND m.position < ? ORDER BY m.position DESC LIMIT ?");
const QByteArray selectBehind = selectRows("WHERE m.conversation = ? AND m.position > ? ORDER BY m.position LIMIT ?");
const QByteArray selectAfter = selectRows("WHERE m.position > ? ORDER BY m.position LIMIT ?");

} // namespace

Result<QList<MessageRecord>> MessageStore::Private::select(QLatin1StringView sql, const QVariantList &values)
{
    QList<MessageRecord> messages;
    const auto read = database->select(sql, values, [&](const QSqlQuery &row) { messages.append(readRow(row, seal)); });
    if (!read)
        return std::unexpected(read.error());
    return messages;
}

Result<MessageSnapshot> MessageStore::load(int limit, const QList<QByteArray> &pendingStates)
{
    MessageSnapshot snapshot;
    auto messages = d->select(QLatin1StringView(selectBeginning), {limit});
    if (!messages)
        return std::unexpected(messages.error());
    snapshot.messages = *std::move(messages);
    const auto pending =
        d->database->select(QLatin1StringView(selectUnsettled), {asJson(pendingStates)},
                            [&](const QSqlQuery &row) { snapshot.pending.append(readPending(row, d->seal)); });
    if (!pending)
        return std::unexpected(pending.error());
    const auto people = d->database->select("SELECT key, name, is_heard FROM people"_L1, {}, [&](const QSqlQuery &row) {
        snapshot.people.append(
            {row.value(0).toByteArray(), QString::fromUtf8(row.value(1).toByteArray()), row.value(2).toBool()});
    });
    if (!people)
        return std::unexpected(people.error());
    return snapshot;
}

Result<PendingRecord> MessageStore::sentMessage(const QByteArray &sentId)
{
    std::optional<PendingRecord> found;
    const auto read = d->database->select(QLatin1StringView(selectOneSent), {blob(sentId)},
                                          [&](const QSqlQuery &row) { found = readPending(row, d->seal); });
    if (!read)
        return std::unexpected(read.error());
    if (!found)
        return fail(ErrorCode::NotFound, MessageWords::tr("This message is not kept for sending any more."));
    if (found->envelope.ciphertext.isEmpty())
        return fail(ErrorCode::Corrupt,
                    MessageWords::tr("This message was damaged on the disk and cannot be sent. Write it once more."));
    return *std::move(found);
}

Result<QList<MessageRecord>> MessageStore::before(const QByteArray &conversation, qint64 position, int limit)
{
    auto messages = d->select(QLatin1StringView(selectBefore), {blob(conversation), position, limit});
    if (messages)
        std::ranges::reverse(*messages);
    return messages;
}

Result<QList<MessageRecord>> MessageStore::after(const QByteArray &conversation, qint64 position, int limit)
{
    return d->select(QLatin1StringView(selectBehind), {blob(conversation), position, limit});
}

Result<qint64> MessageStore::positionOf(const MessageName &message)
{
    std::optional<qint64> position;
    const auto read = d->database->select("SELECT position FROM messages WHERE id = ? AND origin = ?"_L1,
                                          {blob(message.id), toColumn(message.origin)},
                                          [&](const QSqlQuery &row) { position = row.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    if (!position)
        return fail(ErrorCode::NotFound, MessageWords::tr("This message is not kept here any more."));
    return *position;
}

// In pages, so that a long look does not keep the journal from being emptied.
Result<void> MessageStore::forEach(const std::function<Result<void>(const MessageRecord &)> &visit)
{
    for (qint64 position = 0;;) {
        const auto page = d->select(QLatin1StringView(selectAfter), {position, pageSize});
        if (!page)
            return std::unexpected(page.error());
        if (page->isEmpty())
            return {};
        for (const MessageRecord &message : *page) {
            if (const auto visited = visit(message); !visited)
                return visited;
        }
        position = page->last().position;
    }
}

} // namespace meshtray::store
