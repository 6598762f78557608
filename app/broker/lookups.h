// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/requestreply.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// Answers questions about a mesh as a whole, and about what was sent.
class Lookups {
public:
    Lookups(store::BrokerStore &store, Turn &turn, Presences &presences, Metrics &metrics);

    void handle(Session &session, const protocol::LookupFrame &frame);

private:
    void handle(Session &session, const protocol::MeshInfoFrame &frame);
    void handle(Session &session, const protocol::MessageStatusFrame &frame);
    QByteArray recipientJson(const MemberId &member, const store::SentMessage &message);

    store::BrokerStore &m_store;
    Presences &m_presences;
    RequestReply m_reply;
};

} // namespace meshtray::broker
