// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/queuerecord.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace meshtray::store {
namespace {

constexpr auto format = QDataStream::Qt_6_4;

template <class Id>
std::optional<Id> readId(QDataStream &in)
{
    QByteArray bytes;
    in >> bytes;
    return Id::parse(bytes);
}

} // namespace

qsizetype appendRecord(QByteArray &records, const QueuedMessage &message)
{
    const qsizetype start = records.size();
    records.append(recordHead, '\0');
    QDataStream out(&records, QIODevice::Append);
    out.setVersion(format);
    out << message.order << message.messageId.bytes() << message.mesh.bytes() << message.sender.bytes()
        << message.senderKey << message.recipient.bytes() << message.sessionKey << message.targetSpec
        << static_cast<quint8>(message.priority) << message.clientMessageId << message.topic << message.replyTo
        << message.createdAt << message.expiresAt << message.sessionName << message.nonce << message.ciphertext;
    const qsizetype size = records.size() - start;
    qToBigEndian(static_cast<quint32>(size - recordHead), records.data() + start);
    return size;
}

std::optional<QueuedMessage> readRecord(QByteArrayView record)
{
    const QByteArray bytes = QByteArray::fromRawData(record.data(), record.size());
    QDataStream in(bytes);
    in.setVersion(format);
    qint64 order = 0;
    in >> order;
    const auto id = readId<MessageId>(in);
    const auto mesh = readId<MeshId>(in);
    const auto sender = readId<MemberId>(in);
    QByteArray senderKey;
    in >> senderKey;
    const auto recipient = readId<MemberId>(in);
    if (!id || !mesh || !sender || !recipient)
        return std::nullopt;
    QueuedMessage message{.order = order,
                          .messageId = *id,
                          .mesh = *mesh,
                          .sender = *sender,
                          .senderKey = senderKey,
                          .recipient = *recipient,
                          .targetSpec = {},
                          .nonce = {},
                          .ciphertext = {}};
    quint8 priority = 0;
    in >> message.sessionKey >> message.targetSpec >> priority >> message.clientMessageId >> message.topic >>
        message.replyTo >> message.createdAt >> message.expiresAt >> message.sessionName >> message.nonce >>
        message.ciphertext;
    if (in.status() != QDataStream::Ok || !in.atEnd() || priority > static_cast<quint8>(protocol::Priority::Low))
        return std::nullopt;
    message.priority = static_cast<protocol::Priority>(priority);
    return message;
}

bool forEachRecord(QByteArrayView records, const std::function<bool(qsizetype at, qsizetype size)> &visit)
{
    qsizetype at = 0;
    while (at < records.size()) {
        if (records.size() - at < recordHead)
            return false;
        const qsizetype size = qFromBigEndian<quint32>(records.data() + at);
        at += recordHead;
        if (size > records.size() - at || !visit(at, size))
            return false;
        at += size;
    }
    return true;
}

} // namespace meshtray::store
