// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/presences.h"
#include "core/clock.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// Makes live connections follow what the store says about their members: closes those of banned (4002) and kicked
/// (4001) ones, and lets the others be called what they are called now.
class Enforcement {
public:
    Enforcement(Clock &clock, store::BrokerStore &store, Presences &presences);

    void enforce();

private:
    void apply(Session &session, const store::MemberRecord *member);

    Clock &m_clock;
    store::BrokerStore &m_store;
    Presences &m_presences;
};

} // namespace meshtray::broker
