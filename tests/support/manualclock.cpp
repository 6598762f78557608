// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "support/manualclock.h"

#include <algorithm>

namespace meshtray::test {

void ManualClock::after(std::chrono::milliseconds delay, QObject *context, std::function<void()> task)
{
    m_tasks.emplace(m_steady + delay.count(), Task{context, std::move(task)});
}

void ManualClock::advance(std::chrono::milliseconds by)
{
    const qint64 end = m_steady + by.count();
    while (!m_tasks.empty() && m_tasks.begin()->first <= end) {
        const auto next = m_tasks.extract(m_tasks.begin());
        const qint64 step = std::max<qint64>(0, next.key() - m_steady);
        m_steady += step;
        m_wall += step;
        if (next.mapped().context)
            next.mapped().run();
    }
    m_wall += end - m_steady;
    m_steady = end;
}

int ManualClock::pending() const
{
    return static_cast<int>(
        std::ranges::count_if(m_tasks, [](const auto &entry) { return !entry.second.context.isNull(); }));
}

} // namespace meshtray::test
