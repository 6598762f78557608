// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/requestreply.h"
#include "broker/topicposting.h"

namespace meshtray::broker {

/// Answers what clients ask about topics, and lets them make, join and leave them.
class Topics {
public:
    Topics(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, Presences &presences,
           Metrics &metrics);

    void handle(Session &session, const protocol::TopicFrame &frame);

private:
    void handle(Session &session, const protocol::CreateTopicFrame &frame);
    void handle(Session &session, const protocol::ListTopicsFrame &frame);
    void handle(Session &session, const protocol::JoinTopicFrame &frame);
    void handle(Session &session, const protocol::LeaveTopicFrame &frame);
    void handle(Session &session, const protocol::MarkTopicReadFrame &frame);
    void handle(Session &session, const protocol::TopicMembersFrame &frame);
    void handle(Session &session, const protocol::TopicHistoryFrame &frame);

    std::expected<store::TopicRecord, RequestRefusal> found(const Session &session, const QByteArray &topic);
    /// The same, and who asks may read it.
    std::expected<store::TopicRecord, RequestRefusal> readable(const Session &session, const QByteArray &topic);
    std::expected<store::TopicRecord, RequestRefusal> create(const Session &session,
                                                             const protocol::CreateTopicFrame &frame);
    /// The list was written: it is sent to those who read what they get, and do not ask too often.
    void answerWithList(Session &session, const QByteArray &requestId, const QByteArray &frame);
    void refuse(Session &session, const QByteArray &requestId, const RequestRefusal &refusal);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    Presences &m_presences;
    RequestReply m_reply;
    TopicPosting m_posting;
};

} // namespace meshtray::broker
