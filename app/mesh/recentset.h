// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSet>

#include <deque>

namespace meshtray {

/// Remembers the latest `limit` values that were added; older ones are forgotten, so that memory stays bounded.
class RecentSet {
public:
    explicit RecentSet(size_t limit)
        : m_limit(limit)
    {
    }

    bool contains(const QByteArray &value) const { return m_values.contains(value); }
    void add(const QByteArray &value)
    {
        if (m_values.contains(value))
            return;
        m_values.insert(value);
        m_order.push_back(value);
        if (m_order.size() <= m_limit)
            return;
        m_values.remove(m_order.front());
        m_order.pop_front();
    }

private:
    size_t m_limit;
    QSet<QByteArray> m_values;
    std::deque<QByteArray> m_order;
};

} // namespace meshtray
