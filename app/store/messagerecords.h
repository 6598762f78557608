// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// What a client keeps of one mesh. Times are Unix milliseconds; keys are 64 hex characters.
namespace meshtray::store {

/// Who made a message.
enum class Origin { Received, Sent };

/// What a message is called within its mesh.
struct MessageName {
    Origin origin = Origin::Received;
    QByteArray id;

    friend bool operator==(const MessageName &, const MessageName &) = default;
};

/// One message as it is kept. `trust` and `state` are words of the layers above; here they are only stored.
struct MessageRecord {
    qint64 position = 0; ///< ascending in the order of arrival; the store gives it
    Origin origin = Origin::Received;
    QByteArray id; ///< the broker's messageId of a received one, our own id of a sent one; unique within its origin
    qint64 at = 0; ///< the time that people see; of a received one it is the sender's or the broker's word
    qint64 arrivedAt = 0;    ///< by our own clock; retention and the memory of copies go by it. 0 when added: as `at`
    QByteArray conversation; ///< whose thread it stands in: a peer's key, "*" or a group
    QByteArray peer;         ///< the sender's key of a received one (may be empty), the target of a sent one
    QByteArray member;       ///< the sender's member key when `peer` is a session's; else empty
    QString peerName;        ///< what the peer was called then
    QByteArray target;       ///< what a received one was sent to when it was not for us alone; else empty
    protocol::Priority priority = protocol::Priority::Next;
    QByteArray trust;       ///< of a received one
    QByteArray state;       ///< of a sent one
    QString stateDetail;    ///< belongs to `state`: the reason of a refusal, the broker's messageId of an accepted one
    bool isUnread = false;  ///< received, and nobody has seen it yet
    bool isDrained = false; ///< received, and handed to a reader already
    /// The entry was damaged or changed on the disk: there is no text, and nothing else of it can be relied on.
    bool isDamaged = false;
    QString text; ///< sealed on the disk
};

/// What of a sent message goes over the wire, for as long as it may have to go again. Sealed on the disk, because what
/// goes to many is readable.
struct Envelope {
    QByteArray nonce;      ///< base64
    QByteArray ciphertext; ///< base64
};

/// A sent message that is not settled.
struct PendingRecord {
    MessageRecord message;
    Envelope envelope; ///< empty when it was damaged on the disk or is not there: the message cannot go again
};

/// Whom we know in a mesh.
struct PersonRecord {
    QByteArray key;
    QString name;
    bool isHeard = false; ///< the name is the person's own word
};

/// What is read when a mesh begins.
struct MessageSnapshot {
    QList<MessageRecord> messages; ///< ascending by position: the newest, every unread one, the latest of each thread
    QList<PendingRecord> pending;  ///< ascending by position
    QList<PersonRecord> people;
};

} // namespace meshtray::store
