// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/clockskew.h"
#include "core/clock.h"

namespace meshtray::client {

/// The broker's clock as seen from here. A hello is refused when its time is more than a minute from the broker's, so
/// a machine whose clock is off has to speak in the broker's time.
class BrokerTime {
public:
    explicit BrokerTime(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// `serverTimeMs`: Unix milliseconds, as the broker has just said. Nonsense is ignored.
    void learn(qint64 serverTimeMs)
    {
        constexpr qint64 endOfYear9999 = 253'402'300'800'000;
        if (serverTimeMs > 0 && serverTimeMs < endOfYear9999)
            m_skewMs = serverTimeMs - m_clock.wallMs();
    }

    /// What was told has turned out to be wrong.
    void forget() { m_skewMs = 0; }

    /// Broker's clock minus ours, milliseconds; 0 while nothing is known.
    qint64 skewMs() const { return m_skewMs; }

    /// Unix milliseconds to put into a hello. Small differences are the way over the network and stay uncorrected.
    qint64 nowMs() const { return m_clock.wallMs() + (isFarOff() ? m_skewMs : 0); }
    bool isFarOff() const { return isClockFarOff(m_skewMs); }

private:
    const Clock &m_clock;
    qint64 m_skewMs = 0;
};

} // namespace meshtray::client
