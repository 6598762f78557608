// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/sqliterows.h"

#include "core/logging.h"

#include <QCoreApplication>

namespace meshtray::store {
namespace {

QByteArray bytes(const QSqlQuery &row, int column)
{
    return row.value(column).toString().toUtf8();
}

qint64 number(const QSqlQuery &row, int column)
{
    return row.value(column).toLongLong();
}

} // namespace

std::unexpected<Error> unreadableRow()
{
    const QString sentence = QCoreApplication::translate(
        "meshtray::store", "The database is damaged: it holds an entry that cannot be read. Restore it from a backup.");
    qCWarning(lcStore).noquote() << sentence;
    return fail(ErrorCode::Corrupt, sentence);
}

std::optional<MemberId> readMemberId(const QSqlQuery &row)
{
    return MemberId::parse(bytes(row, 0));
}

std::optional<MeshRecord> readMesh(const QSqlQuery &row)
{
    const auto id = MeshId::parse(bytes(row, 0));
    const auto owner = crypto::PublicKey::fromHex(bytes(row, 3));
    if (!id || !owner)
        return std::nullopt;
    return MeshRecord{*id, row.value(1).toString(), row.value(2).toString(), *owner, number(row, 4)};
}

std::optional<MemberRecord> readMember(const QSqlQuery &row)
{
    const auto id = MemberId::parse(bytes(row, 0));
    const auto mesh = MeshId::parse(bytes(row, 1));
    const auto key = crypto::PublicKey::fromHex(bytes(row, 2));
    const auto role = protocol::roleFromWire(bytes(row, 4));
    if (!id || !mesh || !key || !role)
        return std::nullopt;
    MemberRecord member{*id, *mesh, *key, row.value(3).toString(), *role, number(row, 5)};
    if (!row.isNull(6))
        member.revokedAt = number(row, 6);
    member.banned = row.value(7).toBool();
    member.kickedUntil = number(row, 8);
    return member;
}

std::optional<InviteRecord> readInvite(const QSqlQuery &row)
{
    const auto mesh = MeshId::parse(bytes(row, 1));
    const auto role = protocol::roleFromWire(bytes(row, 2));
    if (!mesh || !role)
        return std::nullopt;
    return InviteRecord{
        *mesh,          bytes(row, 0),        *role, row.value(3).toInt(), row.value(4).toInt(), number(row, 5),
        number(row, 6), row.value(7).toBool()};
}

std::optional<QueuedMessage> readMessage(const QSqlQuery &row)
{
    const auto id = MessageId::parse(bytes(row, 1));
    const auto mesh = MeshId::parse(bytes(row, 2));
    const auto sender = MemberId::parse(bytes(row, 3));
    const auto recipient = MemberId::parse(bytes(row, 5));
    const auto priority = protocol::priorityFromWire(bytes(row, 7));
    if (!id || !mesh || !sender || !recipient || !priority)
        return std::nullopt;
    return QueuedMessage{.order = number(row, 0),
                         .messageId = *id,
                         .mesh = *mesh,
                         .sender = *sender,
                         .senderKey = bytes(row, 4),
                         .recipient = *recipient,
                         .sessionKey = bytes(row, 15),
                         .targetSpec = bytes(row, 6),
                         .priority = *priority,
                         .nonce = row.value(8).toByteArray(),
                         .ciphertext = row.value(9).toByteArray(),
                         .clientMessageId = bytes(row, 10),
                         .topic = bytes(row, 16),
                         .replyTo = bytes(row, 17),
                         .createdAt = number(row, 11),
                         .expiresAt = number(row, 12),
                         .senderName = row.value(13).toString(),
                         .senderMemberKey = bytes(row, 14)};
}

std::optional<SentMessage> readSentMessage(const QSqlQuery &row)
{
    const auto id = MessageId::parse(bytes(row, 0));
    if (!id)
        return std::nullopt;
    return SentMessage{*id, bytes(row, 1), memberIdsIn(bytes(row, 2)), {}};
}

QList<MemberId> memberIdsIn(const QByteArray &ids)
{
    QList<MemberId> members;
    const auto list = ids.split(' ');
    for (const QByteArray &id : list) {
        if (const auto member = MemberId::parse(id))
            members.append(*member);
    }
    return members;
}

std::optional<StateEntry> readState(const QSqlQuery &row)
{
    return StateEntry{bytes(row, 0), row.value(1).toByteArray(), row.value(2).toString(), number(row, 3)};
}

std::optional<MemoryRecord> readMemory(const QSqlQuery &row)
{
    const auto id = MemoryId::parse(bytes(row, 0));
    if (!id)
        return std::nullopt;
    return MemoryRecord{*id, row.value(1).toString(), row.value(2).toString().split(u'\n', Qt::SkipEmptyParts),
                        row.value(3).toString(), number(row, 4)};
}

} // namespace meshtray::store
