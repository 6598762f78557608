// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "store/brokerstore.h"
#include "store/directorycache.h"

#include <QVariantList>

#include <functional>
#include <memory>
#include <type_traits>

namespace meshtray::store {

class MessageQueue;
class SendMemory;
class SqliteDatabase;

/// The file of a broker's store inside its data folder.
QString brokerDatabasePath(const QString &dataFolder);

/// A broker's store in one SQLite file: WAL, synchronous=FULL, mode 0600 in a folder of mode 0700. The process that
/// serves and those that look or make an invite meanwhile may open it together.
class SqliteBrokerStore final : public BrokerStore {
public:
    /// Makes the folder and the file when they are not there, and brings an older schema up to date. Corrupt when the
    /// file is not an undamaged database of ours, Unsupported when a newer Meshtray wrote it; it is left untouched
    /// then.
    static Result<std::unique_ptr<SqliteBrokerStore>> open(const QString &path);
    /// The same, but NotFound when there is no such file yet.
    static Result<std::unique_ptr<SqliteBrokerStore>> openExisting(const QString &path);
    ~SqliteBrokerStore() override;

    Result<void> begin() override;
    Result<void> commit() override;
    void rollback() override;

    Result<void> createMesh(const MeshRecord &mesh, const MemberRecord &owner) override;
    Result<QList<MeshRecord>> meshes() override;
    Result<std::optional<MeshRecord>> mesh(const MeshId &id) override;
    Result<std::optional<MeshRecord>> findMesh(const QString &idSlugOrName) override;
    Result<QList<MemberRecord>> members(const MeshId &mesh) override;
    Result<QList<MemberRecord>> membersAndBanned(const MeshId &mesh) override;
    Result<std::optional<MemberRecord>> member(const MemberId &id) override;
    Result<std::optional<MemberRecord>> activeMember(const MeshId &mesh, const crypto::PublicKey &key) override;
    Result<std::optional<MemberRecord>> revokedMember(const MeshId &mesh, const crypto::PublicKey &key) override;
    Result<bool> isBanned(const MeshId &mesh, const crypto::PublicKey &key) override;
    Result<void> renameMember(const MemberId &member, const QString &displayName) override;
    Result<void> banMember(const MemberId &member, qint64 now) override;
    Result<void> unbanMember(const MemberId &member) override;
    Result<void> kickMember(const MemberId &member, qint64 until) override;

    Result<void> joinGroup(const MemberRecord &member, const GroupMembership &membership) override;
    Result<void> leaveGroup(const MemberId &member, const QByteArray &group) override;
    Result<QList<GroupMembership>> groupsOf(const MemberId &member) override;
    Result<QList<MemberId>> groupMembers(const MeshId &mesh, const QByteArray &group) override;
    Result<QHash<MemberId, QList<GroupMembership>>> groups(const MeshId &mesh) override;

    Result<bool> claimSessionKey(const MemberRecord &member, const QByteArray &key, qint64 now, int keep) override;
    Result<std::optional<MemberId>> sessionKeyOwner(const MeshId &mesh, const QByteArray &key) override;
    Result<void> forgetSessionKeysBefore(qint64 time) override;

    Result<void> setGrant(const MemberRecord &recipient, const protocol::Grant &grant) override;
    Result<QList<protocol::Grant>> grantsOf(const MemberId &recipient) override;
    Result<QHash<MemberId, QByteArrayList>> grantsAbout(const MeshId &mesh, const QByteArray &memberKey,
                                                        const QByteArray &sessionKey) override;

    Result<void> setState(const MeshId &mesh, const StateEntry &entry) override;
    Result<std::optional<StateEntry>> state(const MeshId &mesh, const QByteArray &key) override;
    Result<QList<StateEntry>> states(const MeshId &mesh) override;
    Result<Holding> stateHolding(const MeshId &mesh, const QByteArray &exceptKey) override;
    Result<void> remember(const MeshId &mesh, const MemoryRecord &memory) override;
    Result<QList<MemoryRecord>> recall(const MeshId &mesh, const QStringList &words, int limit) override;
    Result<void> forget(const MeshId &mesh, const MemoryId &memory) override;
    Result<int> memoryCount(const MeshId &mesh) override;

    Result<void> addTopic(const TopicRecord &topic) override;
    Result<std::optional<TopicRecord>> topic(const MeshId &mesh, const QByteArray &idOrName) override;
    Result<QList<TopicRecord>> topics(const MeshId &mesh) override;
    Result<void> setTopicRole(const TopicId &topic, const MemberId &member, TopicRole role, qint64 now) override;
    Result<void> joinEverybody(const TopicRecord &topic) override;
    Result<std::optional<TopicRole>> topicRole(const TopicId &topic, const MemberId &member) override;
    Result<QList<TopicMember>> topicMembers(const TopicId &topic) override;
    Result<void> markTopicRead(const TopicId &topic, const MemberId &member, qint64 now) override;
    Result<void> addToTopic(const TopicId &topic, const TopicMessage &message, int keep) override;
    Result<QList<TopicMessage>> topicHistory(const TopicId &topic, const QByteArray &beforeId, int limit) override;
    Result<void> forgetTopicMessagesBefore(qint64 time) override;

    Result<void> addInvite(const InviteRecord &invite) override;
    Result<std::optional<InviteRecord>> invite(const QByteArray &tokenHash) override;
    Result<QList<InviteRecord>> invites(const MeshId &mesh) override;
    Result<void> revokeInvite(const QByteArray &tokenHash) override;
    Result<std::expected<void, RedeemRefusal>> redeem(const QByteArray &tokenHash, const MemberRecord &member) override;

    Result<qint64> enqueue(const QueuedMessage &message) override;
    Result<QList<QueuedMessage>> waiting(const QueueReader &reader, qint64 afterNow, std::optional<qint64> afterRest,
                                         int limit) override;
    Result<int> remove(const MemberId &recipient, const QList<qint64> &orders) override;
    Result<std::optional<qint64>> orderOf(const QueueReader &reader, const QByteArray &messageId) override;
    Result<QHash<MemberId, int>> waitingCounts() override;
    Result<int> removeExpired(qint64 now) override;
    Result<std::optional<MessageId>> sent(const MemberId &sender, const QByteArray &clientMessageId) override;
    Result<void> rememberSent(const MemberId &sender, const QByteArray &clientMessageId, const SentMessage &message,
                              qint64 now) override;
    Result<QList<SentMessage>> findSent(const MemberId &sender, const QByteArray &prefix, int limit) override;
    Result<void> forgetSentBefore(qint64 time) override;

    Result<bool> acceptHello(const QByteArray &signature, qint64 now) override;
    Result<void> forgetHellosBefore(qint64 time) override;

    Result<QString> setting(const QString &key) override;
    Result<void> setSetting(const QString &key, const QString &value) override;

private:
    explicit SqliteBrokerStore(std::unique_ptr<SqliteDatabase> database);

    /// Everything that is read with each message.
    struct Directory {
        using KeyInMesh = std::pair<MeshId, QByteArray>;
        DirectoryCache<KeyInMesh, std::optional<MemberRecord>> membersByKey;
        DirectoryCache<KeyInMesh, std::optional<MemberId>> sessionOwners;
        DirectoryCache<KeyInMesh, QHash<MemberId, QByteArrayList>> grants;
        DirectoryCache<MemberId, std::optional<MemberRecord>> members;
    };
    template <class Key, class Value, class Read>
    Result<Value> cached(DirectoryCache<Key, Value> &cache, const std::type_identity_t<Key> &key, Read read);
    /// For writing what is cached.
    SqliteDatabase &changing();

    // Read with the first message that is asked for: those who only look at a mesh or make an invite need none.
    Result<MessageQueue *> queue();
    Result<SendMemory *> sends();
    template <class Part>
    Result<Part *> loaded(std::unique_ptr<Part> &part);
    template <class Change>
    auto changeQueue(Change change) -> Result<std::invoke_result_t<Change, MessageQueue &>>;
    Result<void> writeMessages();
    Result<void> inGroup(const std::function<Result<void>()> &writes);
    using SessionKey = std::pair<QString, QByteArray>; ///< a mesh's id, and a key in it
    Result<QList<SessionKey>> sessionKeys(QLatin1StringView sql, const QVariantList &values);
    Result<void> forgetIdle(const QList<SessionKey> &sessionKeys);
    Result<void> addSenders(QList<QueuedMessage> &messages);

    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<MessageQueue> m_queue;
    std::unique_ptr<SendMemory> m_sends;
    Directory m_directory;
    qint64 m_dataVersion = 0;
};

} // namespace meshtray::store
