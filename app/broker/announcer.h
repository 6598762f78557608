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

    /// `peer_visible` or `peer_hidden`, to all others.
    void announceVisibility(const Presence &presence);
    /// `profile_updated`, to the member's own connections.
    void announceProfile(const Presence &presence);

private:
    enum class Audience {
        OtherMembers,   ///< and of a launched session its siblings too
        Everybody,      ///< but the one it is about
        OwnConnections, ///< of the member
    };
    void announceArrival(const Presence &presence);
    void announceLeaving(const Presence &presence);
    void announce(const Presence &presence, Audience audience, const QByteArray &event, const QByteArray &eventData);
    static bool isMeant(Audience audience, const Presence &listener, const Presence &subject);

    const BrokerConfig &m_config;
    Clock &m_clock;
    store::BrokerStore &m_store;
    Presences &m_presences;
};

} // namespace meshtray::broker
