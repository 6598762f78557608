// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QObject>

#include <optional>

namespace meshtray::broker {

/// How busy a broker is.
struct TrafficInfo {
    int connections = 0;  ///< let in, now
    int waiting = 0;      ///< messages that wait for their recipients
    qint64 messages = 0;  ///< taken since the broker started
    double perSecond = 0; ///< of them, since the measurement before this one

    friend bool operator==(const TrafficInfo &, const TrafficInfo &) = default;
};

/// Measures how busy the broker is while somebody watches: at most once a second, and only as long as something
/// changes. Nothing happens in it while nobody watches, or nothing happens in the broker.
class TrafficMeter : public QObject {
    Q_OBJECT
public:
    /// `read` gives the counts; perSecond is not looked at.
    TrafficMeter(Clock &clock, std::function<TrafficInfo()> read);

    /// Measures at once, and from then on.
    void watch();
    void ignore();
    /// To be told whenever the broker has done something.
    void noted();

Q_SIGNALS:
    void measured(const meshtray::broker::TrafficInfo &traffic);

private:
    void measure();

    Clock &m_clock;
    std::function<TrafficInfo()> m_read;
    std::optional<TrafficInfo> m_last; ///< while somebody watches
    qint64 m_lastMs = 0;
    Alarm m_pause;
};

} // namespace meshtray::broker
