// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "protocol/frames.h"
#include "protocol/jsonwriter.h"

namespace meshtray::protocol {
namespace {

constexpr qsizetype smallFrame = 256;

JsonWriter frameOf(QByteArrayView type, qsizetype sizeHint)
{
    JsonWriter writer(sizeHint);
    writer.text("type", type);
    return writer;
}

} // namespace

QByteArray write(const HelloFrame &frame)
{
    // Older brokers fall silent when sessionId, pid or cwd is missing: these three are always written.
    return frameOf("hello", 2 * smallFrame)
        .text("meshId", frame.meshId)
        .text("memberId", frame.memberId)
        .text("pubkey", frame.pubkey)
        .text("sessionId", frame.sessionId)
        .number("pid", frame.pid.value_or(0))
        .text("cwd", frame.cwd)
        .textUnlessEmpty("displayName", frame.displayName)
        .textUnlessEmpty("sessionPubkey", frame.sessionPubkey)
        .textUnlessEmpty("channel", frame.channel)
        .textUnlessEmpty("hostname", frame.hostname)
        .textUnlessEmpty("peerType", frame.peerType)
        .textUnlessEmpty("model", frame.model)
        .raw("timestamp", frame.timestamp ? QByteArrayView(frame.timestamp->text) : QByteArrayView("null"))
        .text("signature", frame.signature)
        .finish();
}

QByteArray write(const SendFrame &frame)
{
    return frameOf("send", smallFrame + frame.ciphertext.size())
        .textUnlessEmpty("id", frame.id)
        .textUnlessEmpty("client_message_id", frame.clientMessageId)
        .text("targetSpec", frame.targetSpec)
        .text("priority", toWire(frame.priority))
        .text("nonce", frame.nonce)
        .text("ciphertext", frame.ciphertext)
        .finish();
}

QByteArray write(const SetStatusFrame &frame)
{
    return frameOf("set_status", smallFrame).text("status", toWire(frame.status)).finish();
}

QByteArray write(const ClientAckFrame &frame)
{
    return frameOf("client_ack", smallFrame)
        .text("clientMessageId", frame.clientMessageId)
        .text("brokerMessageId", frame.brokerMessageId)
        .finish();
}

QByteArray write(const JoinGroupFrame &frame)
{
    return frameOf("join_group", smallFrame)
        .text("name", frame.name)
        .textUnlessEmpty("role", frame.role)
        .textUnlessEmpty("_reqId", frame.requestId)
        .finish();
}

QByteArray write(const LeaveGroupFrame &frame)
{
    return frameOf("leave_group", smallFrame)
        .text("name", frame.name)
        .textUnlessEmpty("_reqId", frame.requestId)
        .finish();
}

QByteArray write(const ListPeersFrame &frame)
{
    return frameOf("list_peers", smallFrame).textUnlessEmpty("_reqId", frame.requestId).finish();
}

QByteArray write(const SetSummaryFrame &frame)
{
    return frameOf("set_summary", smallFrame).text("summary", frame.summary).finish();
}

QByteArray write(const HelloAckFrame &frame)
{
    return frameOf("hello_ack", smallFrame)
        .text("presenceId", frame.presenceId)
        .text("memberDisplayName", frame.memberDisplayName)
        .numberIfAny("serverTime", frame.serverTime)
        .finish();
}

QByteArray write(const AckFrame &frame)
{
    return frameOf("ack", smallFrame)
        .text("id", frame.id)
        .text("messageId", frame.messageId)
        .raw("queued", frame.queued ? QByteArrayView("true") : QByteArrayView("false"))
        .textUnlessEmpty("error", frame.error)
        .finish();
}

QByteArray write(const PushFrame &frame)
{
    return frameOf("push", 3 * smallFrame + frame.ciphertext.size())
        .text("messageId", frame.messageId)
        .text("meshId", frame.meshId)
        .text("senderPubkey", frame.senderPubkey)
        .text("priority", toWire(frame.priority))
        .text("nonce", frame.nonce)
        .text("ciphertext", frame.ciphertext)
        .text("createdAt", frame.createdAt)
        .textUnlessEmpty("senderName", frame.senderName)
        .textUnlessEmpty("senderMemberPubkey", frame.senderMemberPubkey)
        .textUnlessEmpty("senderMemberId", frame.senderMemberId)
        .textUnlessEmpty("client_message_id", frame.clientMessageId)
        .textUnlessEmpty("targetSpec", frame.targetSpec)
        .textUnlessEmpty("topic", frame.topic)
        .textUnlessEmpty("replyToId", frame.replyToId)
        .textUnlessEmpty("subtype", frame.subtype)
        .textUnlessEmpty("event", frame.event)
        .rawUnlessEmpty("eventData", frame.eventData)
        .finish();
}

QByteArray write(const ErrorFrame &frame)
{
    return frameOf("error", smallFrame)
        .text("code", frame.code)
        .text("message", frame.message)
        .textUnlessEmpty("id", frame.id)
        .textUnlessEmpty("_reqId", frame.requestId)
        .numberIfAny("serverTime", frame.serverTime)
        .finish();
}

} // namespace meshtray::protocol
