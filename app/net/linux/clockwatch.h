// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

class QSocketNotifier;

namespace meshtray::net {

/// Tells that the wall clock has jumped: it was set, or the machine has slept. The kernel says so itself
/// (TFD_TIMER_CANCEL_ON_SET of timerfd_create(2)), so nothing of ours runs until then. Where it cannot, nothing is
/// told.
class ClockWatch : public QObject {
    Q_OBJECT
public:
    /// A moment that is never reached unless the clock jumps past it.
    static constexpr std::chrono::sys_seconds farAway{std::chrono::sys_days(std::chrono::year(2200) / 1 / 1)};

    /// `reachedAt`: getting there counts as a jump as well. Tests name a moment that does come.
    explicit ClockWatch(QObject *parent, std::chrono::sys_time<std::chrono::milliseconds> reachedAt = farAway);
    ~ClockWatch() override;

Q_SIGNALS:
    void jumped();

private:
    bool arm(std::chrono::sys_time<std::chrono::milliseconds> reachedAt);
    void handleReadable();

    int m_timer = -1;
    QSocketNotifier *m_notifier = nullptr; ///< our child
};

} // namespace meshtray::net
