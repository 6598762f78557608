// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <deque>

namespace meshtray::client {

/// Allows a few mishaps, not a flood of them: ten within any minute.
class FloodGuard {
public:
    static constexpr size_t allowed = 10;
    static constexpr qint64 windowMs = 60'000;

    /// Counts one mishap at `steadyMs`; false when it is one too many.
    bool admit(qint64 steadyMs)
    {
        while (!m_times.empty() && m_times.front() <= steadyMs - windowMs)
            m_times.pop_front();
        m_times.push_back(steadyMs);
        return m_times.size() <= allowed;
    }
    void reset() { m_times.clear(); }

private:
    std::deque<qint64> m_times;
};

} // namespace meshtray::client
