// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messagerows.h"

#include "core/logging.h"

namespace meshtray::store {
namespace {

enum Column : int {
    Position,
    FirstOfHead, // origin
    Id,
    At,
    ArrivedAt,
    Conversation,
    Peer,
    Member,
    PeerName,
    Target,
    PriorityWord,
    Trust,
    State,
    StateDetail,
    IsUnread,
    IsDrained,
    SealedText,
    SealedEnvelope,
};

constexpr const char *columns = "SELECT m.position, m.origin, m.id, m.at, m.arrived_at, m.conversation, m.peer, "
                                "m.member, m.peer_name, m.target, m.priority, m.trust, m.state, m.state_detail, "
                                "m.is_unread, m.is_drained, t.sealed";
constexpr const char *tables = " FROM messages m LEFT JOIN texts t ON t.position = m.position ";

QByteArray bytes(const QSqlQuery &row, int column)
{
    return row.value(column).toByteArray();
}

QString string(const QSqlQuery &row, int column)
{
    return QString::fromUtf8(bytes(row, column));
}

MessageHead headOf(const QSqlQuery &row)
{
    MessageHead head;
    for (size_t i = 0; i < head.size(); ++i)
        head[i] = bytes(row, FirstOfHead + static_cast<int>(i));
    return head;
}

MessageRecord read(const QSqlQuery &row, const MessageHead &head, const MessageSeal &seal)
{
    MessageRecord message;
    message.position = row.value(Position).toLongLong();
    message.origin = row.value(FirstOfHead).toInt() == toColumn(Origin::Sent) ? Origin::Sent : Origin::Received;
    message.id = bytes(row, Id);
    message.at = row.value(At).toLongLong();
    message.arrivedAt = row.value(ArrivedAt).toLongLong();
    message.conversation = bytes(row, Conversation);
    message.peer = bytes(row, Peer);
    message.member = bytes(row, Member);
    message.peerName = string(row, PeerName);
    message.target = bytes(row, Target);
    message.priority = protocol::priorityFromWire(bytes(row, PriorityWord)).value_or(protocol::Priority::Next);
    message.trust = bytes(row, Trust);
    message.state = bytes(row, State);
    message.stateDetail = string(row, StateDetail);
    message.isUnread = row.value(IsUnread).toBool();
    message.isDrained = row.value(IsDrained).toBool();
    const auto text = seal.openText(head, bytes(row, SealedText));
    message.text = text.value_or(QString());
    message.isDamaged = !text;
    if (message.isDamaged)
        qCWarning(lcStore) << "the message at position" << message.position << "does not open";
    return message;
}

} // namespace

QByteArray selectRows(const char *conditions)
{
    return QByteArray(columns) + tables + conditions;
}

QByteArray selectPending(const char *conditions)
{
    return QByteArray(columns) + ", e.sealed" + tables + "LEFT JOIN envelopes e ON e.position = m.position " +
           conditions;
}

MessageHead headOf(const MessageRecord &message)
{
    const qint64 arrivedAt = message.arrivedAt ? message.arrivedAt : message.at;
    return {QByteArray::number(toColumn(message.origin)),
            message.id,
            QByteArray::number(message.at),
            QByteArray::number(arrivedAt),
            message.conversation,
            message.peer,
            message.member,
            message.peerName.toUtf8(),
            message.target,
            toWire(message.priority),
            message.trust};
}

MessageRecord readRow(const QSqlQuery &row, const MessageSeal &seal)
{
    return read(row, headOf(row), seal);
}

PendingRecord readPending(const QSqlQuery &row, const MessageSeal &seal)
{
    const MessageHead head = headOf(row);
    return {read(row, head, seal), seal.openEnvelope(head, bytes(row, SealedEnvelope)).value_or(Envelope())};
}

} // namespace meshtray::store
