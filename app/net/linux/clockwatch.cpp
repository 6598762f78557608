// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/clockwatch.h"

#include "core/logging.h"

#include <QSocketNotifier>

#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>

namespace meshtray::net {
namespace {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

timespec toTimespec(Moment moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment);
    const std::chrono::nanoseconds rest = moment - seconds;
    return {.tv_sec = seconds.time_since_epoch().count(), .tv_nsec = rest.count()};
}

} // namespace

ClockWatch::ClockWatch(QObject *parent, Moment reachedAt)
    : QObject(parent)
    , m_timer(::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0 || !arm(reachedAt)) {
        qCInfo(lcNet) << "the kernel will not tell when the clock jumps, error" << errno;
        return;
    }
    m_notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ClockWatch::handleReadable);
}

ClockWatch::~ClockWatch()
{
    delete m_notifier; // before the number it watches can belong to somebody else
    if (m_timer >= 0)
        ::close(m_timer);
}

bool ClockWatch::arm(Moment reachedAt)
{
    const itimerspec once{.it_interval = {}, .it_value = toTimespec(reachedAt)};
    // ECANCELED: armed all the same, and it was set meanwhile, which is news no more.
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &once, nullptr) == 0 ||
           errno == ECANCELED;
}

void ClockWatch::handleReadable()
{
    quint64 expirations = 0;
    const auto got = ::read(m_timer, &expirations, sizeof expirations);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    // ECANCELED: the clock was set. Anything else that goes wrong would go on for ever, as fast as we can look.
    const bool isAJump = got > 0 || errno == ECANCELED;
    if (!isAJump || !arm(farAway)) {
        qCWarning(lcNet) << "jumps of the clock are not watched any more, error" << errno;
        m_notifier->setEnabled(false);
    }
    if (isAJump)
        Q_EMIT jumped();
}

} // namespace meshtray::net
