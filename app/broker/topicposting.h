// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/router.h"
#include "broker/session.h"

namespace meshtray::broker {

constexpr int keptTopicMessages = 10'000; ///< of one topic
constexpr std::chrono::days topicMemory{90};

/// Topics as targets of messages.
class TopicPosting {
public:
    explicit TopicPosting(store::BrokerStore &store)
        : m_store(store)
    {
    }

    /// The topic that `#id` or `#name` means to that member; nothing when it means none, so that it may be a group.
    /// Everybody is in the topic "general", which every mesh has.
    Result<std::optional<store::TopicRecord>> addressed(const store::MemberRecord &member,
                                                        const QByteArray &targetSpec);
    /// The same without the sign. To those who are not in it a private topic is known by its id alone.
    Result<std::optional<store::TopicRecord>> find(const store::MemberRecord &member, const QByteArray &idOrName);
    /// Whether that member is in it.
    Result<bool> isIn(const store::TopicRecord &topic, const MemberId &member);
    /// Everybody in it but the sender; there may be nobody. A private topic is written to by those who are in it.
    std::expected<Router::Recipients, SendRefusal> recipients(const store::MemberRecord &sender,
                                                              const store::TopicRecord &topic);
    Result<void> remember(const store::TopicRecord &topic, const store::TopicMessage &message)
    {
        return m_store.addToTopic(topic.id, message, keptTopicMessages);
    }

private:
    Result<void> makeGeneral(const MeshId &mesh, qint64 now);

    store::BrokerStore &m_store;
};

} // namespace meshtray::broker
