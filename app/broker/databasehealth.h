// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/turn.h"
#include "core/clock.h"

namespace meshtray::broker {

/// Whether the database takes what is written: no longer when a write fails (a full disk), again when one succeeds.
/// While it does not, something small is written every two seconds to see whether it does.
class DatabaseHealth {
public:
    DatabaseHealth(Clock &clock, store::BrokerStore &store, Turn &turn);

    /// How a group of writes ended.
    void noted(const Result<void> &written);
    bool isUp() const { return !m_probe.isPending(); }

private:
    void probe();
    void probeLater();

    Clock &m_clock;
    store::BrokerStore &m_store;
    Turn &m_turn;
    Alarm m_probe; ///< pending while it is down
};

} // namespace meshtray::broker
