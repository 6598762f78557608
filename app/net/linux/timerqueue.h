// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <chrono>
#include <optional>
#include <set>

namespace meshtray::net {

/// The timers of a thread by the moment when they are due. One thread.
class TimerQueue {
public:
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAllOf(const QObject *object);
    QList<TimerInfo> timersOf(const QObject *object) const;
    /// Until it is due, not below 0; nothing when there is no such timer.
    std::optional<std::chrono::milliseconds> remaining(int id) const;
    /// Until the first is due; nothing without timers.
    std::optional<std::chrono::milliseconds> untilFirst() const;
    /// Tells those that are due now, each once and in their order; true when there were any. A timer that is being
    /// told in an outer loop is not told again.
    bool fire();

private:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Timer {
        TimePoint due = {};
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject *object = nullptr;
        bool isFiring = false;
    };
    struct Place {
        TimePoint due = {};
        quint64 number = 0; ///< those due at one moment go in the order in which they were set
        int id = 0;
        auto operator<=>(const Place &) const = default;
    };

    void schedule(int id, Timer &timer, TimePoint from);

    QHash<int, Timer> m_timers;
    QHash<int, Place> m_places;
    std::set<Place> m_queue;
    quint64 m_number = 0;
};

} // namespace meshtray::net
