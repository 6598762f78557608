// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/delivery.h"
#include "broker/grants.h"
#include "broker/router.h"
#include "broker/topicposting.h"

#include <QElapsedTimer>

namespace meshtray::broker {

/// Takes what members send: one row for each recipient, then the ack, then delivery. The ack leaves only when the rows
/// are on the disk.
class Acceptance {
public:
    Acceptance(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, WaitingCounts &counts,
               Grants &grants, Delivery &delivery, Metrics &metrics);

    void accept(Session &session, const protocol::SendFrame &frame);
    /// Answers with an ack that says no.
    void refuse(Session &session, const QByteArray &id, const SendRefusal &refusal);

private:
    using Messages = QList<store::QueuedMessage>;

    std::expected<std::optional<MessageId>, SendRefusal> alreadySent(Session &session,
                                                                     const protocol::SendFrame &frame);
    /// Where a message goes: to a topic, or not, and to whom.
    struct Destination {
        std::optional<store::TopicRecord> topic;
        Router::Recipients recipients;
    };
    std::expected<Destination, SendRefusal> destination(const Session &session, const protocol::SendFrame &frame);
    std::expected<Router::Recipients, SendRefusal> allowed(const Session &session, const QByteArray &targetSpec,
                                                           const Router::Recipients &meant);
    Router::Recipients withRoom(const Router::Recipients &recipients) const;
    std::expected<Messages, SendRefusal> store(const Session &session, const protocol::SendFrame &frame,
                                               const MessageId &id, const Destination &to);
    Result<void> remember(const store::QueuedMessage &message, const protocol::SendFrame &frame, const Destination &to);
    void ackAfterCommit(Session &session, const protocol::SendFrame &frame, const MessageId &id);
    void deliverAfterCommit(Messages messages, protocol::Priority priority, QElapsedTimer sinceArrival);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    WaitingCounts &m_counts;
    Grants &m_grants;
    Delivery &m_delivery;
    Metrics &m_metrics;
    Router m_router;
    TopicPosting m_topics;
};

} // namespace meshtray::broker
