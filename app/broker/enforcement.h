// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/presences.h"
#include "core/clock.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// Makes everybody who is there follow what the store says about their members: banned (4002) and kicked (4001) ones
/// are gone at once and without a word to the others, who are called what they are called now.
class Enforcement {
public:
    Enforcement(Clock &clock, store::BrokerStore &store, Presences &presences);

    void enforce();

private:
    void enforce(const MeshId &mesh);
    void apply(const Presence &presence, const store::MemberRecord *member);
    void throwOut(const MemberId &member, CloseCode code, const QByteArray &reason);

    Clock &m_clock;
    store::BrokerStore &m_store;
    Presences &m_presences;
};

} // namespace meshtray::broker
