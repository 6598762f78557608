// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "store/brokerrecords.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <expected>

namespace meshtray::store {

/// What a broker remembers. An interface, so that another database can stand behind several brokers later.
///
/// Another process may write at the same time: nothing read here may be cached over a turn of the event loop. Only the
/// messages belong to one process, which serves. Calls block for as long as the disk does; one instance belongs to one
/// thread. Failures are Io unless said otherwise.
class BrokerStore {
public:
    BrokerStore() = default;
    BrokerStore(const BrokerStore &) = delete;
    BrokerStore &operator=(const BrokerStore &) = delete;
    virtual ~BrokerStore() = default;

    // ---- groups of writes -------------------------------------------------------------------------------------------
    // Between begin() and commit() all writes become durable together or not at all, and no other writer comes in
    // between. Outside a group every write is durable on its own when the call returns.

    /// Waits up to the busy timeout for another writer. Does nothing when a group is open already.
    virtual Result<void> begin() = 0;
    /// On failure the whole group is undone.
    virtual Result<void> commit() = 0;
    virtual void rollback() = 0;

    // ---- meshes and members -----------------------------------------------------------------------------------------

    /// The mesh together with its owner as first member. AlreadyExists when the slug is taken.
    virtual Result<void> createMesh(const MeshRecord &mesh, const MemberRecord &owner) = 0;
    virtual Result<QList<MeshRecord>> meshes() = 0;
    virtual Result<std::optional<MeshRecord>> mesh(const MeshId &id) = 0;
    /// By id, slug or name, in that order: what people type.
    virtual Result<std::optional<MeshRecord>> findMesh(const QString &idSlugOrName) = 0;

    /// Those that are not revoked, by the time they joined.
    virtual Result<QList<MemberRecord>> members(const MeshId &mesh) = 0;
    /// The same, and those who are banned behind them.
    virtual Result<QList<MemberRecord>> membersAndBanned(const MeshId &mesh) = 0;
    virtual Result<std::optional<MemberRecord>> member(const MemberId &id) = 0;
    /// The member of that key who is not revoked.
    virtual Result<std::optional<MemberRecord>> activeMember(const MeshId &mesh, const crypto::PublicKey &key) = 0;
    /// A revoked member of that key, the latest.
    virtual Result<std::optional<MemberRecord>> revokedMember(const MeshId &mesh, const crypto::PublicKey &key) = 0;
    virtual Result<bool> isBanned(const MeshId &mesh, const crypto::PublicKey &key) = 0;

    /// Nothing happens to a member who is not here.
    virtual Result<void> renameMember(const MemberId &member, const QString &displayName) = 0;
    /// Revoked, and the key may not join again. What waits for the member stays.
    virtual Result<void> banMember(const MemberId &member, qint64 now) = 0;
    /// A member as before the ban, without a kick that is not over.
    virtual Result<void> unbanMember(const MemberId &member) = 0;
    virtual Result<void> kickMember(const MemberId &member, qint64 until) = 0;

    // ---- members' groups --------------------------------------------------------------------------------------------

    /// Joining again changes the role.
    virtual Result<void> joinGroup(const MemberRecord &member, const GroupMembership &membership) = 0;
    virtual Result<void> leaveGroup(const MemberId &member, const QByteArray &group) = 0;
    /// By name.
    virtual Result<QList<GroupMembership>> groupsOf(const MemberId &member) = 0;
    /// The members of a group that are not revoked.
    virtual Result<QList<MemberId>> groupMembers(const MeshId &mesh, const QByteArray &group) = 0;
    /// The groups of every member of a mesh that is in any, by name.
    virtual Result<QHash<MemberId, QList<GroupMembership>>> groups(const MeshId &mesh) = 0;

    // ---- session keys -----------------------------------------------------------------------------------------------

    /// A session's key (64 lower-case hex) belongs to the member who used it first, and is never a member's own key.
    /// False when it is another's. Of each member the latest `keep` are remembered.
    virtual Result<bool> claimSessionKey(const MemberRecord &member, const QByteArray &key, qint64 now, int keep) = 0;
    /// Who has that session's key, unless revoked.
    virtual Result<std::optional<MemberId>> sessionKeyOwner(const MeshId &mesh, const QByteArray &key) = 0;
    /// Forgets the keys that were not used since, unless a message waits for the session.
    virtual Result<void> forgetSessionKeysBefore(qint64 time) = 0;

    // ---- grants -----------------------------------------------------------------------------------------------------

    /// In place of what the member said about that sender before.
    virtual Result<void> setGrant(const MemberRecord &recipient, const protocol::Grant &grant) = 0;
    /// What a member said about senders, by key.
    virtual Result<QList<protocol::Grant>> grantsOf(const MemberId &recipient) = 0;
    /// What the members of a mesh said about a sender: about its member key, else about its session's (which may be
    /// empty).
    virtual Result<QHash<MemberId, QByteArrayList>> grantsAbout(const MeshId &mesh, const QByteArray &memberKey,
                                                                const QByteArray &sessionKey) = 0;

    // ---- shared values and memories ---------------------------------------------------------------------------------

    /// In place of what the key had before.
    virtual Result<void> setState(const MeshId &mesh, const StateEntry &entry) = 0;
    virtual Result<std::optional<StateEntry>> state(const MeshId &mesh, const QByteArray &key) = 0;
    /// By key.
    virtual Result<QList<StateEntry>> states(const MeshId &mesh) = 0;
    /// Keys and values of a mesh but for this key.
    virtual Result<Holding> stateHolding(const MeshId &mesh, const QByteArray &exceptKey) = 0;

    virtual Result<void> remember(const MeshId &mesh, const MemoryRecord &memory) = 0;
    /// Those in whose content or tags any of the words begins a word; those that fit best come first. Without words:
    /// the latest. At most `limit`.
    virtual Result<QList<MemoryRecord>> recall(const MeshId &mesh, const QStringList &words, int limit) = 0;
    /// Nothing happens when it is not there.
    virtual Result<void> forget(const MeshId &mesh, const MemoryId &memory) = 0;
    virtual Result<int> memoryCount(const MeshId &mesh) = 0;

    // ---- topics -----------------------------------------------------------------------------------------------------

    /// AlreadyExists when the name is taken.
    virtual Result<void> addTopic(const TopicRecord &topic) = 0;
    virtual Result<std::optional<TopicRecord>> topic(const MeshId &mesh, const QByteArray &idOrName) = 0;
    /// By name.
    virtual Result<QList<TopicRecord>> topics(const MeshId &mesh) = 0;
    virtual Result<void> setTopicRole(const TopicId &topic, const MemberId &member, TopicRole role, qint64 now) = 0;
    /// Every member of the mesh who has never been in it.
    virtual Result<void> joinEverybody(const TopicRecord &topic) = 0;
    /// Nothing when the member has never been in it.
    virtual Result<std::optional<TopicRole>> topicRole(const TopicId &topic, const MemberId &member) = 0;
    /// Those who are in it and not revoked, by the time they joined.
    virtual Result<QList<TopicMember>> topicMembers(const TopicId &topic) = 0;
    virtual Result<void> markTopicRead(const TopicId &topic, const MemberId &member, qint64 now) = 0;
    /// The latest `keep` stay.
    virtual Result<void> addToTopic(const TopicId &topic, const TopicMessage &message, int keep) = 0;
    /// Newest first, at most `limit`; from before that message on, when there is one given.
    virtual Result<QList<TopicMessage>> topicHistory(const TopicId &topic, const QByteArray &beforeId, int limit) = 0;
    virtual Result<void> forgetTopicMessagesBefore(qint64 time) = 0;

    // ---- invites ----------------------------------------------------------------------------------------------------

    /// AlreadyExists when the token is known.
    virtual Result<void> addInvite(const InviteRecord &invite) = 0;
    virtual Result<std::optional<InviteRecord>> invite(const QByteArray &tokenHash) = 0;
    /// In the order they were made.
    virtual Result<QList<InviteRecord>> invites(const MeshId &mesh) = 0;
    /// Nothing happens to one that is not here.
    virtual Result<void> revokeInvite(const QByteArray &tokenHash) = 0;
    /// Spends one use of the invite, if there is one left, and adds the member: both or neither.
    virtual Result<std::expected<void, RedeemRefusal>> redeem(const QByteArray &tokenHash,
                                                              const MemberRecord &member) = 0;

    // ---- messages ---------------------------------------------------------------------------------------------------

    /// Gives back the order of acceptance.
    virtual Result<qint64> enqueue(const QueuedMessage &message) = 0;
    /// What waits for a reader, in order: messages of priority now after `afterNow`, others after `afterRest`
    /// (nothing there: none of them), at most `limit`.
    virtual Result<QList<QueuedMessage>> waiting(const QueueReader &reader, qint64 afterNow,
                                                 std::optional<qint64> afterRest, int limit) = 0;
    /// Confirmed: these go away. How many of them there still were.
    virtual Result<int> remove(const MemberId &recipient, const QList<qint64> &orders) = 0;
    /// The order of a message that waits for this reader.
    virtual Result<std::optional<qint64>> orderOf(const QueueReader &reader, const QByteArray &messageId) = 0;
    /// How many messages wait for each recipient; those with none are left out.
    virtual Result<QHash<MemberId, int>> waitingCounts() = 0;
    /// Removes what has expired; how many rows that were.
    virtual Result<int> removeExpired(qint64 now) = 0;

    /// The message that a sender's client id already led to.
    virtual Result<std::optional<MessageId>> sent(const MemberId &sender, const QByteArray &clientMessageId) = 0;
    /// What the sender may ask about later.
    virtual Result<void> rememberSent(const MemberId &sender, const QByteArray &clientMessageId,
                                      const SentMessage &message, qint64 now) = 0;
    /// Messages of that sender whose id, or whose client id, begins so; at most `limit`. Those with a client id only.
    virtual Result<QList<SentMessage>> findSent(const MemberId &sender, const QByteArray &prefix, int limit) = 0;
    virtual Result<void> forgetSentBefore(qint64 time) = 0;

    // ---- accepted hellos --------------------------------------------------------------------------------------------

    /// False when this very signature (its hex, lower case) was accepted before and is not forgotten yet.
    virtual Result<bool> acceptHello(const QByteArray &signature, qint64 now) = 0;
    virtual Result<void> forgetHellosBefore(qint64 time) = 0;

    // ---- settings ---------------------------------------------------------------------------------------------------

    /// Empty when it was never set.
    virtual Result<QString> setting(const QString &key) = 0;
    virtual Result<void> setSetting(const QString &key, const QString &value) = 0;
};

/// Under which an invite token is kept: BLAKE2b-256, 64 hex characters.
QByteArray tokenHash(QByteArrayView token);

/// A mesh's name in the form links carry: lower case letters, digits and single dashes, at most 48 characters; "mesh"
/// when nothing is left.
QString slugOf(const QString &name);

/// Keys of settings.
namespace settings {
inline constexpr char16_t listenUrl[] = u"listen_url";     ///< ws:// URL where the broker last listened
inline constexpr char16_t kickSeconds[] = u"kick_seconds"; ///< how long who is kicked stays out, as last served
/// Followed by a host name: there are invites whose URL has it, so clients come asking for it. Lower case, punycode.
inline constexpr char16_t invitedTo[] = u"invited_to/";
} // namespace settings

} // namespace meshtray::store
