// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/waitingcounts.h"

#include <numeric>

namespace meshtray::broker {

Result<void> WaitingCounts::reload()
{
    auto counts = m_store.waitingCounts();
    if (!counts)
        return std::unexpected(counts.error());
    m_counts = *std::move(counts);
    m_total = std::accumulate(m_counts.cbegin(), m_counts.cend(), 0);
    return {};
}

void WaitingCounts::add(const MemberId &member, int count)
{
    m_counts[member] += count;
    m_total += count;
}

void WaitingCounts::remove(const MemberId &member, int count)
{
    const auto found = m_counts.find(member);
    if (found == m_counts.end())
        return;
    m_total -= std::min(count, *found);
    *found -= count;
    if (*found <= 0)
        m_counts.erase(found);
}

} // namespace meshtray::broker
