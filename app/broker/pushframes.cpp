// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pushframes.h"

#include "broker/router.h"

#include <QDateTime>

namespace meshtray::broker {

QByteArray isoTime(qint64 unixMs)
{
    return QDateTime::fromMSecsSinceEpoch(unixMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
}

protocol::PushFrame pushFrame(const store::QueuedMessage &message, PushStyle style)
{
    protocol::PushFrame push;
    push.messageId = message.messageId.bytes();
    push.meshId = message.mesh.bytes();
    push.priority = message.priority;
    push.nonce = message.nonce;
    push.ciphertext = message.ciphertext;
    push.createdAt = isoTime(message.createdAt);
    push.senderName = message.senderName;
    push.senderMemberPubkey = message.senderMemberKey;
    push.senderMemberId = message.sender.bytes();
    push.clientMessageId = message.clientMessageId;
    push.topic = message.topic;
    push.replyToId = message.replyTo;

    const bool isDirect = Router::isDirect(message.targetSpec);
    if (!isDirect)
        push.targetSpec = message.targetSpec;
    if (isDirect || style == PushStyle::Named)
        push.senderPubkey = message.senderKey;
    return push;
}

} // namespace meshtray::broker
