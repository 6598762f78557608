// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pushframes.h"

#include "broker/router.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace meshtray::broker {

QByteArray isoTime(qint64 unixMs)
{
    // Each push has one, and QDateTime takes as long for it as writing the rest of the frame.
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(unixMs)};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(midnight);
    const std::chrono::hh_mm_ss clock(time - midnight);
    std::array<char, 32> text{};
    const int size = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int{date.year()}, unsigned{date.month()},
        unsigned{date.day()}, static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return QByteArray(text.data(), size);
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
