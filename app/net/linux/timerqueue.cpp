// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

using namespace std::chrono_literals;

namespace meshtray::net {
namespace {

using Clock = std::chrono::steady_clock;

/// Timers that may be late, by a twentieth, wait for each other, so that the thread wakes less often.
Clock::time_point rounded(Clock::time_point due, std::chrono::milliseconds interval, Qt::TimerType type)
{
    constexpr auto shortest = 20ms;
    if (type == Qt::PreciseTimer || interval < shortest)
        return due;
    const Clock::duration grain = type == Qt::VeryCoarseTimer ? Clock::duration(1s) : Clock::duration(interval) / 20;
    const auto past = due.time_since_epoch() % grain;
    return past == Clock::duration(0) ? due : due + (grain - past);
}

/// Never a little too early: what is not yet due would not be told.
std::chrono::milliseconds until(Clock::time_point due)
{
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now()));
}

} // namespace

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object)
{
    Timer &timer = m_timers[id];
    timer = {.interval = interval, .type = type, .object = object};
    schedule(id, timer, Clock::now());
}

void TimerQueue::schedule(int id, Timer &timer, TimePoint from)
{
    timer.due = rounded(from + timer.interval, timer.interval, timer.type);
    const Place place{.due = timer.due, .number = ++m_number, .id = id};
    m_queue.insert(place);
    m_places.insert(id, place);
}

bool TimerQueue::remove(int id)
{
    if (!m_timers.remove(id))
        return false;
    m_queue.erase(m_places.take(id));
    return true;
}

bool TimerQueue::removeAllOf(const QObject *object)
{
    const QList<TimerInfo> timers = timersOf(object);
    for (const TimerInfo &timer : timers)
        remove(timer.timerId);
    return !timers.isEmpty();
}

QList<TimerQueue::TimerInfo> TimerQueue::timersOf(const QObject *object) const
{
    QList<TimerInfo> timers;
    for (auto timer = m_timers.cbegin(); timer != m_timers.cend(); ++timer) {
        if (timer->object == object)
            timers.append({timer.key(), static_cast<int>(timer->interval.count()), timer->type});
    }
    return timers;
}

std::optional<std::chrono::milliseconds> TimerQueue::remaining(int id) const
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.cend())
        return {};
    return until(timer->due);
}

std::optional<std::chrono::milliseconds> TimerQueue::untilFirst() const
{
    if (m_queue.empty())
        return {};
    return until(m_queue.begin()->due);
}

bool TimerQueue::fire()
{
    const TimePoint now = Clock::now();
    const quint64 last = m_number; // what is set meanwhile has to wait for the next time
    std::optional<Place> previous;
    while (true) {
        const auto next = previous ? m_queue.upper_bound(*previous) : m_queue.begin();
        if (next == m_queue.end() || next->due > now)
            break;
        previous = *next;
        const int id = next->id;
        if (next->number > last || m_timers[id].isFiring)
            continue;
        Timer &timer = m_timers[id];
        m_queue.erase(next);
        // from now, not from when it was due: a thread that slept does not make up for all it has missed
        schedule(id, timer, timer.due + timer.interval < now ? now : timer.due);
        const quint64 number = m_number;
        timer.isFiring = true;
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        const auto after = m_timers.find(id);
        if (after != m_timers.end() && m_places[id].number == number)
            after->isFiring = false;
    }
    return previous.has_value();
}

} // namespace meshtray::net
