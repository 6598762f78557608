// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/ids.h"
#include "crypto/keys.h"
#include "protocol/frames.h"
#include "protocol/grantframes.h"
#include "protocol/invite.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

// What a broker keeps. Times are Unix milliseconds of the broker's clock.
namespace meshtray::store {

struct MeshRecord {
    MeshId id;
    QString slug; ///< unique in a broker; lower case, digits and dashes
    QString name;
    crypto::PublicKey owner;
    qint64 createdAt = 0;
};

struct MemberRecord {
    MemberId id;
    MeshId mesh;
    crypto::PublicKey pubkey; ///< unique among the mesh's members that are not revoked
    QString displayName;
    protocol::Role role = protocol::Role::Member;
    qint64 joinedAt = 0;
    std::optional<qint64> revokedAt = std::nullopt;
    bool banned = false;    ///< the key may not join again
    qint64 kickedUntil = 0; ///< not let in before that time
};

/// An invite as the broker knows it. The token itself is a bearer secret and is never kept: only its hash is.
struct InviteRecord {
    MeshId mesh;
    QByteArray tokenHash; ///< tokenHash(token)
    protocol::Role role = protocol::Role::Member;
    int maxUses = 1;
    int usedCount = 0;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    bool revoked = false;
};

/// That a member belongs to a group of its mesh.
struct GroupMembership {
    QByteArray group; ///< its name, without the '@' or '#' of targets
    QString role;     ///< the member's own word; may be empty

    bool operator==(const GroupMembership &) const = default;
};

/// Who reads a queue: a member, and the key of the session it reads with, empty when that has none. Messages to another
/// session are not for it.
struct QueueReader {
    // NOLINTNEXTLINE(google-explicit-constructor): a member is a reader without a session
    QueueReader(MemberId who, QByteArray session = {})
        : member(std::move(who))
        , sessionKey(std::move(session))
    {
    }
    /// A message to that session (empty: to any of the member's) is for this reader.
    bool takes(const QByteArray &ofSession) const { return ofSession.isEmpty() || ofSession == sessionKey; }

    MemberId member;
    QByteArray sessionKey;
};

/// One message on its way to one recipient; it exists until that recipient has confirmed it or it expires.
struct QueuedMessage {
    qint64 order = 0; ///< of acceptance, over the whole broker; given by the store
    MessageId messageId;
    MeshId mesh;
    MemberId sender;
    QByteArray senderKey; ///< the key that sealed it, 64 lower-case hex
    MemberId recipient;
    QByteArray sessionKey = {}; ///< the one session of the recipient that can open it; empty: any of them
    QByteArray targetSpec;      ///< as the sender wrote it
    protocol::Priority priority = protocol::Priority::Next;
    QByteArray nonce;      ///< text as it came
    QByteArray ciphertext; ///< text as it came
    QByteArray clientMessageId = {};
    QByteArray topic = {};   ///< its name, when it was sent to one
    QByteArray replyTo = {}; ///< a message's id, or empty
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    QString sessionName = {};        ///< of the session that sent it, if it has one of its own; for writing
    QString senderName = {};         ///< the session's, else as the sender is called now; filled by reading
    QByteArray senderMemberKey = {}; ///< 64 lower-case hex; filled by reading
};

/// A value that the members of a mesh share.
struct StateEntry {
    QByteArray key;    ///< UTF-8
    QByteArray value;  ///< JSON
    QString updatedBy; ///< a display name
    qint64 updatedAt = 0;
};

/// How much a mesh keeps of something.
struct Holding {
    int count = 0;
    qint64 bytes = 0;
};

/// Something that the members of a mesh want to find again.
struct MemoryRecord {
    MemoryId id;
    QString content;
    QStringList tags;
    QString rememberedBy; ///< a display name
    qint64 rememberedAt = 0;
};

/// Who finds a topic. A direct one is private, between few.
enum class TopicVisibility { Public, Private, Direct };
/// What a member is in a topic. Who has left stays known, so that nobody is brought back unasked.
enum class TopicRole { Lead, Member, Observer, Left };

QByteArray toWire(TopicVisibility visibility);
QByteArray toWire(TopicRole role);
std::optional<TopicVisibility> topicVisibilityFromWire(QByteArrayView text);
std::optional<TopicRole> topicRoleFromWire(QByteArrayView text);

/// A named conversation of a mesh that keeps its history.
struct TopicRecord {
    TopicId id;
    MeshId mesh;
    QByteArray name; ///< unique in the mesh
    QString description;
    TopicVisibility visibility = TopicVisibility::Public;
    qint64 createdAt = 0;
    int members = 0; ///< filled by listing
};

struct TopicMember {
    MemberId id;
    crypto::PublicKey pubkey;
    QString displayName;
    TopicRole role = TopicRole::Member;
    qint64 joinedAt = 0;
    std::optional<qint64> lastReadAt = std::nullopt;
};

/// What was said in a topic, as it came.
struct TopicMessage {
    MessageId id;
    MemberId sender;
    QByteArray senderKey; ///< 64 lower-case hex
    QString senderName;   ///< as it was called then
    QByteArray nonce;
    QByteArray ciphertext;
    int bodyVersion = 1; ///< 2: encrypted with a key of the topic's
    QByteArray replyTo;  ///< a message's id, or empty
    qint64 createdAt = 0;
};

/// What became of a message, as far as it is still known.
struct SentMessage {
    MessageId id;
    QByteArray targetSpec;
    QList<MemberId> recipients; ///< those it was accepted for
    QList<MemberId> waiting;    ///< those of them who have not confirmed it
};

/// Why a use of an invite was not granted.
enum class RedeemRefusal {
    Exhausted,    ///< every use is gone, or it was revoked meanwhile
    InsertFailed, ///< the member could not be written; no use was spent
};

} // namespace meshtray::store
