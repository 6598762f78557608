// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/requestreply.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// The values that the members of a mesh share, under keys.
class SharedState {
public:
    SharedState(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Turn &turn, Presences &presences,
                Metrics &metrics);

    /// Answers get_state and list_state; a set_state that succeeds is told to all other connections, and not answered.
    void handle(Session &session, const protocol::StateFrame &frame);

private:
    void handle(Session &session, const protocol::SetStateFrame &frame);
    void handle(Session &session, const protocol::GetStateFrame &frame);
    void handle(Session &session, const protocol::ListStateFrame &frame);
    std::optional<RequestRefusal> set(Session &session, const store::StateEntry &entry);
    void tellOthers(const Session &session, const store::StateEntry &entry);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    Presences &m_presences;
    RequestReply m_reply;
};

} // namespace meshtray::broker
