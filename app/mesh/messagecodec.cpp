// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/messagecodec.h"

#include "core/overloaded.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meshtray {
namespace {

constexpr std::array trustWords = {
    std::pair{Trust::Direct, "direct"},
    std::pair{Trust::Plain, "plain"},
    std::pair{Trust::NotAuthenticated, "not_authenticated"},
    std::pair{Trust::Undecryptable, "undecryptable"},
    std::pair{Trust::Reflected, "reflected"},
    std::pair{Trust::CrossMesh, "cross_mesh"},
    std::pair{Trust::System, "system"},
    std::pair{Trust::Damaged, "damaged"},
};

constexpr char mayHaveArrived[] = "may_have_arrived";

QString detailOf(client::Trace trace)
{
    return trace == client::Trace::MayHaveArrived ? QString::fromLatin1(mayHaveArrived) : QString();
}

client::Trace traceFrom(const QString &detail)
{
    return detail == QLatin1StringView(mayHaveArrived) ? client::Trace::MayHaveArrived : client::Trace::None;
}

Trust trustFrom(const QByteArray &word)
{
    const auto found = std::ranges::find_if(trustWords, [&](const auto &pair) { return word == pair.second; });
    return found == trustWords.end() ? Trust::Damaged : found->first;
}

client::OutgoingState stateFrom(const QByteArray &word, const QString &detail)
{
    if (word == "waiting")
        return client::Waiting{};
    if (word == "accepted")
        return client::Accepted{detail.toUtf8()};
    if (word == "not_confirmed")
        return client::NotConfirmed{};
    if (word == "refused")
        return client::Refused{detail};
    if (word == "cancelled")
        return client::Cancelled{traceFrom(detail)};
    return client::Expired{word == "expired" ? traceFrom(detail) : client::Trace::MayHaveArrived};
}

} // namespace

QByteArray wordFor(Trust trust)
{
    const auto found = std::ranges::find(trustWords, trust, [](const auto &pair) { return pair.first; });
    return found->second;
}

QByteArray wordFor(const client::OutgoingState &state)
{
    return std::visit(Overloaded{
                          [](const client::Waiting &) { return "waiting"; },
                          [](const client::Accepted &) { return "accepted"; },
                          [](const client::NotConfirmed &) { return "not_confirmed"; },
                          [](const client::Refused &) { return "refused"; },
                          [](const client::Expired &) { return "expired"; },
                          [](const client::Cancelled &) { return "cancelled"; },
                      },
                      state);
}

QString detailOf(const client::OutgoingState &state)
{
    return std::visit(Overloaded{
                          [](const client::Accepted &accepted) { return QString::fromUtf8(accepted.messageId); },
                          [](const client::Refused &refused) { return refused.reason; },
                          [](const client::Expired &expired) { return detailOf(expired.trace); },
                          [](const client::Cancelled &cancelled) { return detailOf(cancelled.trace); },
                          [](const auto &) { return QString(); },
                      },
                      state);
}

store::MessageRecord toRecord(const Message &message)
{
    store::MessageRecord record;
    record.id = message.id;
    record.at = message.at.toMSecsSinceEpoch();
    record.conversation = conversationKey(message);
    record.priority = message.priority;
    record.text = message.text;
    if (const auto *sent = std::get_if<Sent>(&message.origin)) {
        record.origin = store::Origin::Sent;
        record.peer = sent->target;
        record.peerName = sent->targetName;
        record.state = wordFor(sent->state);
        record.stateDetail = detailOf(sent->state);
        return record;
    }
    const auto &received = std::get<Received>(message.origin);
    record.origin = store::Origin::Received;
    record.peer = received.senderKey;
    record.member = received.memberKey;
    record.peerName = received.senderName;
    record.target = received.target;
    record.trust = wordFor(received.trust);
    record.isUnread = received.isUnread;
    return record;
}

Message toMessage(const store::MessageRecord &record)
{
    Message message;
    message.id = record.id;
    message.at = QDateTime::fromMSecsSinceEpoch(record.at, Qt::UTC);
    message.priority = record.priority;
    message.text = record.text;
    if (record.origin == store::Origin::Sent) {
        message.origin = Sent{record.peer, record.peerName, stateFrom(record.state, record.stateDetail)};
        return message;
    }
    message.origin = Received{.trust = record.isDamaged ? Trust::Damaged : trustFrom(record.trust),
                              .senderKey = record.peer,
                              .senderName = record.peerName,
                              .target = record.target,
                              .memberKey = record.member,
                              .isUnread = record.isUnread};
    return message;
}

client::Outgoing toOutgoing(const store::PendingRecord &pending)
{
    const store::MessageRecord &message = pending.message;
    client::Outgoing outgoing;
    outgoing.frame.id = message.id;
    outgoing.frame.clientMessageId = message.id;
    outgoing.frame.targetSpec = message.peer;
    outgoing.frame.priority = message.priority;
    outgoing.frame.nonce = pending.envelope.nonce;
    outgoing.frame.ciphertext = pending.envelope.ciphertext;
    outgoing.composedAtMs = message.at;
    outgoing.state = stateFrom(message.state, message.stateDetail);
    // Nothing is written down when a message leaves, so that it leaves at once.
    outgoing.trace = client::Trace::MayHaveArrived;
    return outgoing;
}

QList<QByteArray> unsettledStates()
{
    return {wordFor(client::Waiting{}), wordFor(client::NotConfirmed{})};
}

} // namespace meshtray
