// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/acceptance.h"
#include "broker/grants.h"
#include "broker/groups.h"
#include "broker/lookups.h"
#include "broker/memories.h"
#include "broker/moderation.h"
#include "broker/peerlist.h"
#include "broker/profiles.h"
#include "broker/sharedstate.h"
#include "broker/statuses.h"
#include "broker/topics.h"

namespace meshtray::broker {

/// Brings each frame of an authenticated client to the part that answers it. Nothing is met with silence.
class Dispatcher {
public:
    /// The parts that answer.
    struct Parts {
        Presences &presences;
        Acceptance &acceptance;
        Delivery &delivery;
        Groups &groups;
        Statuses &statuses;
        PeerList &peerList;
        SharedState &state;
        Memories &memories;
        Lookups &lookups;
        Moderation &moderation;
        Grants &grants;
        Profiles &profiles;
        Topics &topics;
    };
    Dispatcher(Clock &clock, const Parts &parts, Metrics &metrics);

    void dispatch(Session &session, const protocol::ClientFrame &frame);
    /// A frame of more bytes than a frame may have.
    void refuseTooLarge(Session &session, QByteArrayView text);

private:
    void handle(Session &session, const protocol::HelloFrame &frame);
    void handle(Session &session, const protocol::SessionHelloFrame &frame);
    void handle(Session &session, const protocol::SendFrame &frame);
    void handle(Session &session, const protocol::SetStatusFrame &frame);
    void handle(Session &session, const protocol::ClientAckFrame &frame);
    void handle(Session &session, const protocol::JoinGroupFrame &frame);
    void handle(Session &session, const protocol::LeaveGroupFrame &frame);
    void handle(Session &session, const protocol::ListPeersFrame &frame);
    void handle(Session &session, const protocol::SetSummaryFrame &frame);
    void handle(Session &session, const protocol::StateFrame &frame);
    void handle(Session &session, const protocol::MemoryFrame &frame);
    void handle(Session &session, const protocol::LookupFrame &frame);
    void handle(Session &session, const protocol::ModerationFrame &frame);
    void handle(Session &session, const protocol::GrantFrame &frame);
    void handle(Session &session, const protocol::ProfileFrame &frame);
    void handle(Session &session, const protocol::TopicFrame &frame);
    void handle(Session &session, const protocol::UnknownFrame &frame);
    void answer(Session &session, const QByteArray &requestId, const std::optional<GroupRefusal> &refused);
    bool isWithinRate(Session &session, const protocol::ClientFrame &frame);

    Clock &m_clock;
    const Parts m_parts;
    Metrics &m_metrics;
};

/// A frame of more bytes than this is refused, but does not end the connection.
constexpr qsizetype maxFrameBytes = 64 * 1024;

} // namespace meshtray::broker
