// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/brokerconfig.h"
#include "broker/delivery.h"
#include "broker/grants.h"
#include "broker/router.h"

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
    std::expected<Router::Recipients, SendRefusal> recipients(const Session &session, const protocol::SendFrame &frame);
    std::expected<Messages, SendRefusal> store(const Session &session, const protocol::SendFrame &frame,
                                               const MessageId &id, const Router::Recipients &recipients);
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
};

} // namespace meshtray::broker
