// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/requestreply.h"
#include "broker/router.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// What members let others do to them. Whoever has said nothing about a sender lets it send.
class Grants {
public:
    Grants(store::BrokerStore &store, Turn &turn, Metrics &metrics);

    void handle(Session &session, const protocol::GrantFrame &frame);
    /// Those of the recipients that take a message of this kind from that session. Counts the others.
    Result<Router::Recipients> permitted(const Session &sender, QByteArrayView capability,
                                         const Router::Recipients &recipients);

private:
    void handle(Session &session, const protocol::SetGrantsFrame &frame);
    void handle(Session &session, const protocol::GetGrantsFrame &frame);
    void answer(Session &session, const QByteArray &requestId);

    store::BrokerStore &m_store;
    Turn &m_turn;
    Metrics &m_metrics;
    RequestReply m_reply;
};

} // namespace meshtray::broker
