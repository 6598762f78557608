// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/descriptor.h"
#include "net/linux/timerqueue.h"

#include <QHash>
#include <QSocketNotifier>

#include <array>
#include <atomic>

struct epoll_event;

namespace meshtray::net {

/// An event loop over epoll(7): the kernel keeps the list of sockets, and a turn costs as much as has happened. Its own
/// thread only, but wakeUp() and interrupt() any.
class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    using QAbstractEventDispatcher::registerTimer;
    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    /// What listens to one descriptor.
    struct Socket {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        quint32 generation = 0;                       ///< a descriptor's number comes again, this does not
    };

    void watch(int descriptor, const Socket &socket, int operation);
    int patience(QEventLoop::ProcessEventsFlags flags) const;
    void silenceBell() const;
    /// Into m_events; how many.
    int wait(QEventLoop::ProcessEventsFlags flags, int patienceMs);
    bool tellSockets(int count);
    void tell(const epoll_event &event);

    const Descriptor m_epoll;
    const Descriptor m_bell; ///< eventfd: rung by other threads
    std::vector<epoll_event> m_events;
    QHash<int, Socket> m_sockets;
    quint32 m_generation = 0;
    TimerQueue m_timers;
    std::atomic<bool> m_isWoken = false;
    std::atomic<bool> m_isInterrupted = false;
};

} // namespace meshtray::net
