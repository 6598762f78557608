// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "crypto/box.h"
#include "protocol/grantframes.h"
#include "protocol/lookupframes.h"
#include "protocol/moderationframes.h"
#include "protocol/profileframes.h"
#include "protocol/sharedframes.h"
#include "protocol/topicframes.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <variant>

// The frames of the claudemesh WebSocket protocol as types. One JSON object a text message; `type` tells which.
// Strings that are only compared or passed on stay QByteArray (UTF-8); what people read is QString.
namespace meshtray::protocol {

enum class Priority { Now, Next, Low };
enum class Status { Idle, Working, DoNotDisturb };

QByteArray toWire(Priority priority);
QByteArray toWire(Status status);
std::optional<Priority> priorityFromWire(QByteArrayView text);
std::optional<Status> statusFromWire(QByteArrayView text);

/// A number as it came, with the text it has in a canonical string (JavaScript's formatting of numbers).
struct JsonNumber {
    double value = 0;
    QByteArray text;
};

// ---- client → broker ------------------------------------------------------------------------------------------------

constexpr qsizetype maxGroups = 64;          ///< of one member
constexpr qsizetype maxGroupNameLength = 64; ///< in bytes

/// Whether brokers take this as the name of a group: 1 to maxGroupNameLength of `A-Z a-z 0-9 _ . / -`, and not "all",
/// which is everyone.
bool isGroupName(QByteArrayView name);

/// A group a client says it belongs to.
struct HelloGroup {
    QByteArray name;
    QString role; ///< may be empty
};

/// The first frame of a connection. The fields are as they came: a bad one is refused with its own code by checkHello.
struct HelloFrame {
    QByteArray meshId;
    QByteArray memberId;
    QByteArray pubkey;                   ///< should be 64 hex characters
    QByteArray signature;                ///< should be 128 hex characters, over helloCanonical
    std::optional<JsonNumber> timestamp; ///< Unix milliseconds; nothing when it was not a JSON number
    QByteArray sessionId;
    std::optional<qint64> pid;
    QString cwd;
    QString displayName;
    QByteArray sessionPubkey;
    QByteArray channel; ///< which program it is
    QString hostname;
    QByteArray peerType; ///< "ai", "human" or "connector"
    QString model;
    QList<HelloGroup> groups; ///< not written: our clients join groups by hand
};

/// The member's word for the key of a session. Both keys are lower-case hex, unlike in a plain hello. As it came.
struct SessionAttestation {
    QByteArray sessionPubkey;
    QByteArray parentMemberPubkey;
    std::optional<JsonNumber> expiresAt; ///< Unix milliseconds; nothing when it was not a JSON number
    QByteArray signature;                ///< 128 hex characters, by the parent
};

/// The first frame of a launched session, which speaks for a member with a key of its own. As it came.
struct SessionHelloFrame {
    /// What the session says about itself; `memberId` and `pubkey` are the parent's, `signature` is by the session.
    HelloFrame hello;
    SessionAttestation attestation;
};

struct SendFrame {
    QByteArray id;              ///< echoed in the ack; may be empty
    QByteArray clientMessageId; ///< `client_message_id`; may be empty
    QByteArray targetSpec;      ///< key, "*", "@group", "#topic" or a name
    Priority priority = Priority::Next;
    QByteArray nonce;          ///< base64 as it came, not interpreted by the broker
    QByteArray ciphertext;     ///< base64 as it came, not interpreted by the broker
    QByteArray replyToId = {}; ///< to a topic: the message it answers; may be empty
    int bodyVersion = 1;       ///< to a topic: 2 when it is encrypted with the topic's key
};

struct SetStatusFrame {
    Status status = Status::Idle;
};

struct ClientAckFrame {
    QByteArray clientMessageId;
    QByteArray brokerMessageId;
};

/// Belong to a group from now on; or, when already in it, with another role. The fields are as they came: a bad one is
/// refused with a code of its own.
struct JoinGroupFrame {
    QByteArray name;
    QString role;         ///< may be empty
    QByteArray requestId; ///< `_reqId`; empty when absent, as in the next
};

struct LeaveGroupFrame {
    QByteArray name;
    QByteArray requestId;
};

struct ListPeersFrame {
    QByteArray requestId; ///< `_reqId`; empty when absent
};

struct SetSummaryFrame {
    QString summary; ///< empty, absent or null: none
};

/// A well-formed object of a type this build does not know.
struct UnknownFrame {
    QByteArray type;
    QByteArray id;           ///< empty when absent
    QByteArray requestId;    ///< `_reqId`; empty when absent
    QByteArray subject = {}; ///< the first there is of `fileId`, `scheduledId` and `server_name`
};

using ClientFrame =
    std::variant<HelloFrame, SessionHelloFrame, SendFrame, SetStatusFrame, ClientAckFrame, JoinGroupFrame,
                 LeaveGroupFrame, ListPeersFrame, SetSummaryFrame, StateFrame, MemoryFrame, LookupFrame,
                 ModerationFrame, GrantFrame, ProfileFrame, TopicFrame, UnknownFrame>;

// ---- broker → client ------------------------------------------------------------------------------------------------

struct HelloAckFrame {
    QByteArray presenceId;
    QString memberDisplayName;
    std::optional<qint64> serverTime; ///< Unix milliseconds; older brokers leave it out
};

struct AckFrame {
    QByteArray id;
    QByteArray messageId;
    bool queued = false;
    QString error; ///< empty when the message was taken
};

struct PushFrame {
    QByteArray messageId;
    QByteArray meshId;
    QByteArray senderPubkey; ///< 64 hex, "" or "system"
    Priority priority = Priority::Next;
    QByteArray nonce;
    QByteArray ciphertext;
    QByteArray createdAt; ///< ISO 8601, UTC, with milliseconds
    QString senderName;   ///< optional, as the three below
    QByteArray senderMemberPubkey;
    QByteArray senderMemberId;
    QByteArray clientMessageId;
    QByteArray targetSpec;     ///< what a non-direct message was sent to, when the broker says so
    QByteArray topic = {};     ///< the name of the topic it was sent to, when it was sent to one
    QByteArray replyToId = {}; ///< the message it answers
    QByteArray subtype;        ///< "system" for the broker's own news
    QByteArray event;          ///< of a system push
    QByteArray eventData;      ///< of a system push: JSON
};

struct ErrorFrame {
    QByteArray code;
    QString message;
    QByteArray id;                    ///< of the send it is about; mostly empty
    QByteArray requestId;             ///< `_reqId`
    std::optional<qint64> serverTime; ///< Unix milliseconds, in refusals of a hello
};

constexpr qsizetype maxListedPeers = 10'000;  ///< those after them are left out
constexpr qsizetype maxListedNameLength = 64; ///< of a peer; what is longer is cut
constexpr qsizetype maxListedSummaryLength = 512;
constexpr qsizetype maxListedPathLength = 1024; ///< what is longer is cut

/// One connection of a mesh as the broker tells it. Only `pubkey` is sure to be there.
struct ListedPeer {
    QByteArray pubkey;       ///< 64 hex in lower case: what a message to it is sealed for
    QByteArray memberPubkey; ///< 64 hex in lower case: the member behind it; empty when the broker does not say
    QString displayName;
    Status status = Status::Idle;
    QString summary;
    QList<QByteArray> groups; ///< names
    QByteArray role;          ///< "session", "service", "control-plane"; empty of older brokers
    QString cwd;              ///< the folder it works in
    QString model;
    QString hostname;
};

struct PeersListFrame {
    QList<ListedPeer> peers;
};

using BrokerFrame = std::variant<HelloAckFrame, AckFrame, PushFrame, ErrorFrame, PeersListFrame, UnknownFrame>;

// ---- text ⇄ frame ---------------------------------------------------------------------------------------------------

constexpr int maxNesting = 16;

/// What a broker reads. Strict: one JSON object in valid UTF-8, nesting ≤ maxNesting, no field twice, every known field
/// of its type and every required one there. `InvalidInput` with a sentence that names the field otherwise.
/// For the size limits see broker; nothing here allocates more than a small multiple of `text`.
Result<ClientFrame> parseClientFrame(QByteArrayView text);

/// What a client reads. The same rules; unknown fields are ignored, absent optional ones are empty.
Result<BrokerFrame> parseBrokerFrame(QByteArrayView text);

/// The `type`, `id` and `_reqId` of a frame that could not be read whole, as far as they can be told: for answers.
UnknownFrame peekFrame(QByteArrayView text);

QByteArray write(const HelloFrame &frame);
QByteArray write(const SendFrame &frame);
QByteArray write(const SetStatusFrame &frame);
QByteArray write(const ClientAckFrame &frame);
QByteArray write(const JoinGroupFrame &frame);
QByteArray write(const LeaveGroupFrame &frame);
QByteArray write(const ListPeersFrame &frame);
QByteArray write(const SetSummaryFrame &frame);
QByteArray write(const HelloAckFrame &frame);
QByteArray write(const AckFrame &frame);
QByteArray write(const PushFrame &frame);
QByteArray write(const ErrorFrame &frame);

} // namespace meshtray::protocol
