// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagestoreparts.h"
#include "store/sqlitefile.h"
#include "store/sqlitevalues.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

// Opening, and what is written; reading is in messagereading.cpp, searching in messagesearch.cpp.
namespace meshtray::store {
namespace {

constexpr auto checkKey = "check"_L1;

Result<std::optional<QByteArray>> readCheckValue(SqliteDatabase &database)
{
    std::optional<QByteArray> value;
    const auto read = database.select("SELECT value FROM settings WHERE key = ?"_L1, {checkKey.toString()},
                                      [&](const QSqlQuery &row) { value = row.value(0).toByteArray(); });
    if (!read)
        return std::unexpected(read.error());
    return value;
}

std::unexpected<Error> wrongKey(const QString &path)
{
    return fail(ErrorCode::Refused, MessageWords::tr("The messages in %1 were sealed with another key. They were left "
                                                     "as they are: give back the keychain entry they belong to, or "
                                                     "move the file away to begin anew.")
                                        .arg(path));
}

Result<void> judge(const MessageSeal &seal, const QByteArray &checkValue, const QString &path)
{
    switch (seal.judge(checkValue)) {
    case MessageSeal::Verdict::Right:
        return {};
    case MessageSeal::Verdict::Damaged:
        return damagedFile(path);
    case MessageSeal::Verdict::WrongKey:
        break;
    }
    return wrongKey(path);
}

Result<void> markAsOurs(SqliteDatabase &database, const MessageSeal &seal, const QString &path)
{
    bool isEmpty = true;
    const auto read =
        database.select("SELECT 1 FROM messages LIMIT 1"_L1, {}, [&](const QSqlQuery &) { isEmpty = false; });
    if (!read)
        return read;
    if (!isEmpty)
        return damagedFile(path);
    const auto value = seal.checkValue();
    if (!value)
        return wrongKey(path);
    return database.write("INSERT INTO settings (key, value) VALUES (?, ?)"_L1, {checkKey.toString(), *value});
}

Result<void> checkKeyOf(SqliteDatabase &database, const MessageSeal &seal, const QString &path)
{
    const auto value = readCheckValue(database);
    if (!value)
        return std::unexpected(value.error());
    return *value ? judge(seal, **value, path) : markAsOurs(database, seal, path);
}

/// Before anything is written to a file. What cannot be read yet is looked at again, and more closely, when it is
/// opened.
Result<void> checkKeyBefore(const MessageSeal &seal, const QString &path)
{
    const auto database = SqliteDatabase::openReadOnly(path, messageSchema());
    if (!database)
        return {};
    const auto value = readCheckValue(**database);
    return value && *value ? judge(seal, **value, path) : Result<void>();
}

} // namespace

QString asJson(const QList<QByteArray> &words)
{
    QJsonArray array;
    for (const QByteArray &word : words)
        array.append(QString::fromUtf8(word));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Result<std::unique_ptr<MessageStore>> MessageStore::open(const QString &path, crypto::SecureBuffer key, Access access)
{
    MessageSeal seal(std::move(key));
    if (!seal.canSeal())
        return wrongKey(path);
    if (access == Access::ReadWrite) {
        if (const auto right = checkKeyBefore(seal, path); !right)
            return std::unexpected(right.error());
    }
    auto database = access == Access::ReadWrite ? SqliteDatabase::open(path, messageSchema())
                                                : SqliteDatabase::openReadOnly(path, messageSchema());
    if (!database)
        return std::unexpected(database.error());
    if (const auto right = checkKeyOf(**database, seal, path); !right)
        return std::unexpected(right.error());
    return std::unique_ptr<MessageStore>(
        new MessageStore(std::make_unique<Private>(path, *std::move(database), std::move(seal))));
}

MessageStore::MessageStore(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

MessageStore::~MessageStore() = default;

Result<void> MessageStore::atomically(const std::function<Result<void>()> &writes)
{
    return d->database->atomically(writes);
}

Result<bool> MessageStore::Private::exists(QLatin1StringView sql, const QVariantList &values)
{
    bool found = false;
    const auto read = database->select(sql, values, [&](const QSqlQuery &) { found = true; });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<qint64> MessageStore::Private::insert(const MessageRecord &message)
{
    const MessageHead head = headOf(message);
    const QByteArray sealed = seal.sealText(head, message.text).value_or(QByteArrayLiteral(""));
    QVariantList values{toColumn(message.origin), blob(message.id), message.at, head.at(3).toLongLong()};
    for (const QByteArray &bytes : std::span(head).subspan(4))
        values.append(blob(bytes));
    values.append({blob(message.state), blob(message.stateDetail.toUtf8()), message.isUnread, message.isDrained});
    const auto added = database->execute(
        "INSERT INTO messages (origin, id, at, arrived_at, conversation, peer, member, peer_name, target, priority, "
        "trust, state, state_detail, is_unread, is_drained) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1,
        values);
    if (!added)
        return std::unexpected(added.error());
    const auto written =
        database->write("INSERT INTO texts (position, sealed) VALUES (?, ?)"_L1, {added->lastRowId, sealed});
    if (!written)
        return std::unexpected(written.error());
    return added->lastRowId;
}

Result<MessageStore::Added> MessageStore::addReceived(const MessageRecord &message, const QByteArray &fingerprint)
{
    const QByteArray seenId = d->seal.seenId(message.id);
    const QByteArray seenEnvelope = fingerprint.isEmpty() ? seenId : d->seal.seenFingerprint(fingerprint);
    const auto isKnown = d->exists("SELECT 1 FROM seen WHERE digest IN (?, ?) "
                                   "UNION ALL SELECT 1 FROM messages WHERE id = ? AND origin = 0"_L1,
                                   {seenId, seenEnvelope, blob(message.id)});
    if (!isKnown)
        return std::unexpected(isKnown.error());
    if (*isKnown)
        return Added::Known;
    const auto added = atomically([&]() -> Result<void> {
        if (const auto inserted = d->insert(message); !inserted)
            return std::unexpected(inserted.error());
        const qint64 seenAt = message.arrivedAt ? message.arrivedAt : message.at;
        return d->database->write("INSERT OR IGNORE INTO seen (digest, seen_at) VALUES (?, ?), (?, ?)"_L1,
                                  {seenId, seenAt, seenEnvelope, seenAt});
    });
    if (!added)
        return std::unexpected(added.error());
    return Added::New;
}

Result<void> MessageStore::addSent(const MessageRecord &message, const Envelope &envelope)
{
    const auto isTaken = d->exists("SELECT 1 FROM messages WHERE id = ? AND origin = 1"_L1, {blob(message.id)});
    if (!isTaken)
        return std::unexpected(isTaken.error());
    if (*isTaken)
        return fail(ErrorCode::AlreadyExists, MessageWords::tr("There is a message with this id already."));
    return atomically([&]() -> Result<void> {
        const auto position = d->insert(message);
        if (!position)
            return std::unexpected(position.error());
        const auto sealed = d->seal.sealEnvelope(headOf(message), envelope);
        return d->database->write("INSERT INTO envelopes (position, sealed) VALUES (?, ?)"_L1,
                                  {*position, sealed.value_or(QByteArrayLiteral(""))});
    });
}

Result<void> MessageStore::setState(const QByteArray &sentId, const QByteArray &state, const QString &detail)
{
    const auto changed =
        d->database->execute("UPDATE messages SET state = ?, state_detail = ? WHERE id = ? AND origin = 1"_L1,
                             {blob(state), blob(detail.toUtf8()), blob(sentId)});
    if (!changed)
        return std::unexpected(changed.error());
    if (changed->rows == 0)
        return fail(ErrorCode::NotFound, MessageWords::tr("There is no such message."));
    return {};
}

Result<void> MessageStore::dropEnvelope(const QByteArray &sentId)
{
    return d->database->write("DELETE FROM envelopes WHERE position = "
                              "(SELECT position FROM messages WHERE id = ? AND origin = 1)"_L1,
                              {blob(sentId)});
}

Result<void> MessageStore::markRead(const QByteArray &conversation)
{
    return d->database->write("UPDATE messages SET is_unread = 0 WHERE conversation = ? AND is_unread = 1"_L1,
                              {blob(conversation)});
}

Result<void> MessageStore::markAllRead()
{
    return d->database->write("UPDATE messages SET is_unread = 0 WHERE is_unread = 1"_L1, {});
}

Result<void> MessageStore::markDrained(const QList<QByteArray> &receivedIds)
{
    return d->database->write("UPDATE messages SET is_drained = 1 WHERE origin = 0 AND id IN "
                              "(SELECT CAST(value AS BLOB) FROM json_each(?))"_L1,
                              {asJson(receivedIds)});
}

Result<void> MessageStore::remember(const PersonRecord &person)
{
    return d->database->write("INSERT INTO people (key, name, is_heard) VALUES (?, ?, ?) ON CONFLICT (key) "
                              "DO UPDATE SET name = excluded.name, is_heard = excluded.is_heard"_L1,
                              {blob(person.key), blob(person.name.toUtf8()), person.isHeard});
}

Result<void> MessageStore::removeMessage(Origin origin, const QByteArray &id)
{
    return d->database->write("DELETE FROM messages WHERE id = ? AND origin = ?"_L1, {blob(id), toColumn(origin)});
}

Result<int> MessageStore::removeBefore(qint64 time, const QList<QByteArray> &keptStates)
{
    const auto removed =
        d->database->execute("DELETE FROM messages WHERE arrived_at < ? AND is_unread = 0 AND NOT (origin = 1 AND "
                             "state IN (SELECT CAST(value AS BLOB) FROM json_each(?)))"_L1,
                             {time, asJson(keptStates)});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->rows;
}

Result<void> MessageStore::forgetSeenBefore(qint64 time)
{
    return d->database->write("DELETE FROM seen WHERE seen_at < ?"_L1, {time});
}

} // namespace meshtray::store
