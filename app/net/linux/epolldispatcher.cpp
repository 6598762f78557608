// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/epolldispatcher.h"

#include "core/logging.h"
#include "net/eventdispatcher.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

namespace meshtray::net {
namespace {

constexpr size_t mostEvents = 128; ///< of one turn: what comes in is held until its end, and the others wait behind it
constexpr quint64 bell = std::numeric_limits<quint64>::max();

// What poll() tells QSocketNotifiers of each type in Qt's own loop; epoll's bits are the same.
constexpr std::array<quint32, 3> wanted{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 broken = EPOLLHUP | EPOLLERR;

size_t indexOf(QSocketNotifier::Type type)
{
    return static_cast<size_t>(type);
}

} // namespace

QAbstractEventDispatcher *makeManySocketsDispatcher()
{
    return new EpollDispatcher;
}

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_events(mostEvents)
{
    epoll_event interest{EPOLLIN, {.u64 = bell}};
    if (::epoll_ctl(static_cast<int>(m_epoll.number()), EPOLL_CTL_ADD, static_cast<int>(m_bell.number()), &interest) !=
        0)
        qFatal("no event loop is possible: %s", std::strerror(errno));
}

EpollDispatcher::~EpollDispatcher() = default;

// ---- sockets --------------------------------------------------------------------------------------------------------

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<int>(notifier->socket());
    const bool isNew = !m_sockets.contains(descriptor);
    Socket &socket = m_sockets[descriptor];
    if (isNew)
        socket.generation = ++m_generation;
    socket.notifiers[indexOf(notifier->type())] = notifier;
    watch(descriptor, socket, isNew ? EPOLL_CTL_ADD : EPOLL_CTL_MOD);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = static_cast<int>(notifier->socket());
    const auto socket = m_sockets.find(descriptor);
    if (socket == m_sockets.end() || socket->notifiers[indexOf(notifier->type())] != notifier)
        return;
    socket->notifiers[indexOf(notifier->type())] = nullptr;
    const bool isLast = std::ranges::all_of(socket->notifiers, [](const auto *one) { return one == nullptr; });
    watch(descriptor, *socket, isLast ? EPOLL_CTL_DEL : EPOLL_CTL_MOD);
    if (isLast)
        m_sockets.erase(socket);
}

void EpollDispatcher::watch(int descriptor, const Socket &socket, int operation)
{
    epoll_event interest{0, {.u64 = quint64{socket.generation} << 32 | static_cast<quint32>(descriptor)}};
    for (size_t type = 0; type < wanted.size(); ++type)
        interest.events |= socket.notifiers[type] ? wanted[type] : 0;
    // one that was closed before it was unregistered has left by itself
    if (::epoll_ctl(static_cast<int>(m_epoll.number()), operation, descriptor, &interest) != 0 &&
        operation != EPOLL_CTL_DEL)
        qCWarning(lcNet) << "a descriptor cannot be watched:" << std::strerror(errno);
}

bool EpollDispatcher::tellSockets(int count)
{
    bool hasTold = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event event = m_events[static_cast<size_t>(i)]; // a loop inside this one uses the others
        if (event.data.u64 == bell) {
            silenceBell();
            continue;
        }
        tell(event);
        hasTold = true;
    }
    return hasTold;
}

void EpollDispatcher::tell(const epoll_event &event)
{
    const auto descriptor = static_cast<int>(event.data.u64 & std::numeric_limits<quint32>::max());
    for (size_t type = 0; type < wanted.size(); ++type) {
        // the one before may have unregistered the others, or closed the socket and opened another
        const auto socket = m_sockets.constFind(descriptor);
        if (socket == m_sockets.cend() || socket->generation != event.data.u64 >> 32)
            return;
        if (socket->notifiers[type] && (event.events & (wanted[type] | broken)) != 0) {
            QEvent activation(QEvent::SockAct);
            QCoreApplication::sendEvent(socket->notifiers[type], &activation);
        }
    }
}

// ---- timers ---------------------------------------------------------------------------------------------------------

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType type, QObject *object)
{
    m_timers.add(timerId, std::chrono::milliseconds(interval), type, object);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    return m_timers.remove(timerId);
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return m_timers.removeAllOf(object);
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    return m_timers.timersOf(object);
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto remaining = m_timers.remaining(timerId);
    return remaining ? static_cast<int>(remaining->count()) : -1;
}

// ---- the loop -------------------------------------------------------------------------------------------------------

void EpollDispatcher::wakeUp()
{
    if (m_isWoken.exchange(true) || QThread::currentThread() == thread())
        return; // this thread looks at it before it waits
    ::eventfd_write(static_cast<int>(m_bell.number()), 1);
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    const bool wasWoken = m_isWoken.exchange(false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_isInterrupted)
        return wasWoken;
    const int count = wait(flags, patience(flags));
    const bool hasTold = tellSockets(count);
    const bool hasFired = m_timers.fire();
    return wasWoken || hasTold || hasFired;
}

int EpollDispatcher::patience(QEventLoop::ProcessEventsFlags flags) const
{
    constexpr int forEver = -1;
    if (!flags.testFlag(QEventLoop::WaitForMoreEvents) || m_isWoken)
        return 0;
    const auto untilTimer = m_timers.untilFirst();
    if (!untilTimer)
        return forEver;
    return static_cast<int>(std::min<qint64>(untilTimer->count(), std::numeric_limits<int>::max()));
}

void EpollDispatcher::silenceBell() const
{
    eventfd_t rings = 0;
    ::eventfd_read(static_cast<int>(m_bell.number()), &rings);
}

int EpollDispatcher::wait(QEventLoop::ProcessEventsFlags flags, int patienceMs)
{
    if (patienceMs != 0)
        Q_EMIT aboutToBlock();
    if (flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
        pollfd onlyBell{static_cast<int>(m_bell.number()), POLLIN, 0};
        if (::poll(&onlyBell, 1, patienceMs) > 0)
            silenceBell();
        return 0;
    }
    const int count = ::epoll_wait(static_cast<int>(m_epoll.number()), m_events.data(),
                                   static_cast<int>(m_events.size()), patienceMs);
    return std::max(count, 0); // EINTR
}

} // namespace meshtray::net
