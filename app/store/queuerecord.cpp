// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/queuerecord.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <xxhash.h>

namespace meshtray::store {
namespace {

constexpr auto format = QDataStream::Qt_6_4;
constexpr quint32 isChecked = 0x8000'0000;
constexpr qsizetype checksumSize = 8;

quint64 checksumOf(QByteArrayView fields)
{
    return XXH3_64bits(fields.data(), static_cast<size_t>(fields.size()));
}

/// What the head before `at` says: the size of what follows, and whether it ends in a checksum. Nothing when less than
/// that follows.
struct Head {
    qsizetype size = 0;
    bool hasChecksum = false;
};
std::optional<Head> headBefore(QByteArrayView records, qsizetype at)
{
    if (at < recordHead || at > records.size())
        return std::nullopt;
    const auto word = qFromBigEndian<quint32>(records.data() + at - recordHead);
    const Head head{.size = word & ~isChecked, .hasChecksum = (word & isChecked) != 0};
    return head.size <= records.size() - at ? std::optional(head) : std::nullopt;
}

/// Nothing when the checksum is not that of the fields.
std::optional<QByteArrayView> fieldsAt(QByteArrayView records, qsizetype at)
{
    const auto head = headBefore(records, at);
    if (!head)
        return std::nullopt;
    const QByteArrayView record = records.sliced(at, head->size);
    if (!head->hasChecksum)
        return record;
    if (record.size() < checksumSize)
        return std::nullopt;
    const QByteArrayView fields = record.chopped(checksumSize);
    const auto written = qFromBigEndian<quint64>(record.last(checksumSize).data());
    return written == checksumOf(fields) ? std::optional(fields) : std::nullopt;
}

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
    const quint64 checksum = checksumOf(QByteArrayView(records).sliced(start + recordHead));
    out << checksum;
    const qsizetype size = records.size() - start;
    qToBigEndian(static_cast<quint32>(size - recordHead) | isChecked, records.data() + start);
    return size;
}

std::optional<QueuedMessage> readRecord(QByteArrayView records, qsizetype at)
{
    const auto fields = fieldsAt(records, at);
    if (!fields)
        return std::nullopt;
    const QByteArray bytes = QByteArray::fromRawData(fields->data(), fields->size());
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

bool forEachRecord(QByteArrayView records, const std::function<void(qsizetype at, qsizetype size)> &visit)
{
    qsizetype at = 0;
    while (at < records.size()) {
        at += recordHead;
        const auto head = headBefore(records, at);
        if (!head)
            return false;
        visit(at, head->size);
        at += head->size;
    }
    return true;
}

} // namespace meshtray::store
