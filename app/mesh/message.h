// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/outgoing.h"
#include "protocol/frames.h"
#include "store/messagerecords.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace meshtray {

/// How far a received message can be trusted, and how it came.
enum class Trust {
    Direct,           ///< end-to-end encrypted, opened with the sender's key
    Plain,            ///< not encrypted; only claims to be from that sender
    NotAuthenticated, ///< no sender at all
    Undecryptable,    ///< sealed, but not for us or damaged; there is no text
    Reflected,        ///< a copy of a message sent the other way
    CrossMesh,        ///< a copy of a message of another mesh of ours
    Damaged,          ///< kept on this computer, but what is kept does not open any more; there is no text
    System,           ///< news of the broker, never a person's words
};

struct Received {
    Trust trust = Trust::Direct;
    QByteArray senderKey;      ///< 64 hex; the key to answer to. Empty when there is none
    QString senderName;        ///< as the broker says; a short form of the key when it does not
    QByteArray target;         ///< what a message to many was sent to ("*", "@group"); empty for a direct one
    QByteArray memberKey = {}; ///< of the member behind `senderKey`, as the broker says, when that is a session's key
    bool isUnread = true;
};

struct Sent {
    QByteArray target; ///< key or "*" …
    QString targetName;
    client::OutgoingState state;
};

/// One line of a conversation, as people see it.
struct Message {
    QByteArray id; ///< the broker's messageId of a received one, our own id of a sent one; unique within the mesh
    QDateTime at;  ///< UTC
    protocol::Priority priority = protocol::Priority::Next;
    QString text;
    std::variant<Received, Sent> origin;

    bool isReceived() const { return std::holds_alternative<Received>(origin); }
};

/// What a message is called: the ids of what we received and of what we sent are given by different hands.
store::MessageName nameOf(const Message &message);

/// The conversation with everybody.
inline constexpr char everyoneKey[] = "*";

/// Whose conversation a message stands in: the peer's key, "*" for what everyone reads, or a group's name. What only
/// claims to be from somebody never stands among that person's encrypted messages.
QByteArray conversationKey(const Message &message);

} // namespace meshtray
