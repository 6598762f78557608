// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/presences.h"
#include "store/brokerstore.h"

namespace meshtray::broker {

/// Tells the others who came and who left: system pushes `peer_joined` and `peer_left`. They go to connections of other
/// members of the mesh that tell the kinds of pushes apart, once, and are not stored: whoever misses one asks for the
/// list. Somebody who comes and goes faster than a member may send is not announced.
class Announcer : public QObject {
    Q_OBJECT
public:
    Announcer(const BrokerConfig &config, Clock &clock, store::BrokerStore &store, Presences &presences);

private:
    void announceArrival(const Presence &presence);
    void announceLeaving(const Presence &presence);
    void announce(const Presence &presence, const QByteArray &event, const QByteArray &eventData);
    bool mayHear(const Presence &listener, const Presence &subject) const;

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Presences &m_presences;
};

} // namespace meshtray::broker
