// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/requestreply.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// What the members of a mesh want to find again: remember, recall, forget.
class Memories {
public:
    Memories(Clock &clock, store::BrokerStore &store, Turn &turn, Metrics &metrics);

    void handle(Session &session, const protocol::MemoryFrame &frame);

private:
    void handle(Session &session, const protocol::RememberFrame &frame);
    void handle(Session &session, const protocol::RecallFrame &frame);
    void handle(Session &session, const protocol::ForgetFrame &frame);

    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    RequestReply m_reply;
};

} // namespace meshtray::broker
