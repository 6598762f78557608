// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/message.h"

#include "crypto/keys.h"

namespace meshtray {
namespace {

constexpr qsizetype maxGroupName = 64;

/// "@all" is another word for everybody; what was sent to nobody in particular is everybody's too.
QByteArray conversationOfMany(const QByteArray &target)
{
    const bool isGroup = (target.startsWith('@') || target.startsWith('#')) && target != "@all";
    return isGroup ? target.left(maxGroupName) : QByteArray(everyoneKey);
}

bool isKey(const QByteArray &text)
{
    return crypto::PublicKey::fromHex(text).has_value();
}

} // namespace

store::MessageName nameOf(const Message &message)
{
    return {message.isReceived() ? store::Origin::Received : store::Origin::Sent, message.id};
}

QByteArray conversationKey(const Message &message)
{
    if (const auto *sent = std::get_if<Sent>(&message.origin))
        return isKey(sent->target) ? sent->target : conversationOfMany(sent->target);
    const auto &received = std::get<Received>(message.origin);
    switch (received.trust) {
    case Trust::Direct:
    case Trust::Undecryptable:
    case Trust::Reflected:
    case Trust::CrossMesh:
        return received.senderKey.isEmpty() ? QByteArray(everyoneKey) : received.senderKey;
    case Trust::Damaged:
        return isKey(received.senderKey) && received.target.isEmpty() ? received.senderKey
                                                                      : conversationOfMany(received.target);
    case Trust::Plain:
    case Trust::NotAuthenticated:
    case Trust::System:
        break;
    }
    return conversationOfMany(received.target);
}

} // namespace meshtray
