// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/clock.h"

#include <QDateTime>
#include <QTimer>

namespace meshtray {
namespace {

/// Longer ones may be late by a twentieth, so that the system can let several come at once.
constexpr std::chrono::seconds preciseBelow{2};

} // namespace

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SystemClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> task)
{
    // A child of its context: QTimer::singleShot() leaves a timer that fires also when the context is gone, and wakes
    // the program up for nothing.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    timer->setTimerType(delay < preciseBelow ? Qt::PreciseTimer : Qt::CoarseTimer);
    timer->callOnTimeout(context, [timer, task = std::move(task)] {
        timer->deleteLater();
        task();
    });
    timer->start(delay);
}

void Alarm::start(std::chrono::milliseconds delay, std::function<void()> task)
{
    m_context = std::make_unique<QObject>();
    m_clock.after(delay, m_context.get(), [this, task = std::move(task)] {
        // The context is let go first: the task may start this alarm again.
        m_context.release()->deleteLater();
        task();
    });
}

} // namespace meshtray
