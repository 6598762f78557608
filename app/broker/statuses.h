// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/delivery.h"
#include "broker/presences.h"

namespace meshtray::broker {

/// Changes what somebody is doing, by the rules of the status model, and lets go what the old status held back. What a
/// hook said goes stale; that is looked for only while there is something that can.
class Statuses : public QObject {
    Q_OBJECT
public:
    Statuses(const BrokerConfig &config, Clock &clock, Presences &presences, Delivery &delivery, Metrics &metrics);

    void setByHand(Presence &presence, protocol::Status status);
    /// `status` is not dnd.
    void setByHook(Presence &presence, protocol::Status status);

private:
    void apply(Presence &presence, const StatusRecord &record);
    void watch();
    void sweep();

    const BrokerConfig &m_config;
    Clock &m_clock;
    Presences &m_presences;
    Delivery &m_delivery;
    Metrics &m_metrics;
    Alarm m_sweep; ///< pending while a status can go stale
};

} // namespace meshtray::broker
