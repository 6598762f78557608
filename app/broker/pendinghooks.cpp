// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pendinghooks.h"

#include <algorithm>
#include <ranges>

namespace meshtray::broker {

void PendingHooks::add(const HookReport &report, qint64 now)
{
    if (!report.pid)
        return;
    forgetOld(now);
    std::erase_if(m_reports, [&](const Pending &known) {
        return known.report.origin == report.origin && known.report.pid == report.pid && known.report.cwd == report.cwd;
    });
    // Too many of one machine push out that machine's oldest.
    const auto isSameOrigin = [&](const Pending &known) { return known.report.origin == report.origin; };
    if (static_cast<size_t>(std::ranges::count_if(m_reports, isSameOrigin)) >= maxPerOrigin)
        m_reports.erase(std::ranges::find_if(m_reports, isSameOrigin));
    if (m_reports.size() >= max)
        m_reports.pop_front();
    m_reports.push_back({report, now});
}

std::optional<protocol::Status> PendingHooks::statusFor(const QHostAddress &origin, std::optional<qint64> pid,
                                                        const QString &cwd, qint64 now)
{
    forgetOld(now);
    for (const Pending &pending : m_reports | std::views::reverse) {
        const HookReport &report = pending.report;
        if (report.origin == origin && report.pid == pid && report.cwd == cwd)
            return report.status;
    }
    return std::nullopt;
}

void PendingHooks::forgetOld(qint64 now)
{
    while (!m_reports.empty() && now - m_reports.front().at > lifeMs)
        m_reports.pop_front();
}

} // namespace meshtray::broker
