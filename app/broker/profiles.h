// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/announcer.h"
#include "broker/requestreply.h"

namespace meshtray::broker {

/// What those who are there say about themselves beside status and summary.
class Profiles {
public:
    Profiles(Presences &presences, Announcer &announcer, Turn &turn, Metrics &metrics);

    void handle(Session &session, const protocol::ProfileFrame &frame);

private:
    void handle(Session &session, const protocol::SetVisibleFrame &frame);
    void handle(Session &session, const protocol::SetProfileFrame &frame);
    void handle(Session &session, const protocol::SetStatsFrame &frame);

    Presences &m_presences;
    Announcer &m_announcer;
    RequestReply m_reply;
};

} // namespace meshtray::broker
