// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/pushwindow.h"

#include <algorithm>

namespace meshtray::broker {

bool PushWindow::contains(qint64 order) const
{
    return std::ranges::any_of(m_entries, [order](const Entry &entry) { return entry.order == order; });
}

void PushWindow::add(Entry entry)
{
    entry.sequence = ++m_lastSequence;
    m_entries.push_back(std::move(entry));
}

QList<qint64> PushWindow::confirmUpTo(quint64 sequence)
{
    QList<qint64> orders;
    while (!m_entries.empty() && m_entries.front().sequence <= sequence) {
        orders.append(m_entries.front().order);
        m_entries.pop_front();
    }
    return orders;
}

std::optional<qint64> PushWindow::confirm(const QByteArray &messageId, const QByteArray &clientMessageId)
{
    // Client ids are the senders' choice, and two senders may choose the same: they count only where there is no other.
    auto found = m_entries.end();
    if (!messageId.isEmpty())
        found = std::ranges::find(m_entries, messageId, &Entry::messageId);
    else if (!clientMessageId.isEmpty())
        found = std::ranges::find(m_entries, clientMessageId, &Entry::clientMessageId);
    if (found == m_entries.end())
        return std::nullopt;
    const qint64 order = found->order;
    m_entries.erase(found);
    return order;
}

QList<PushWindow::Entry> PushWindow::takeOlderThan(qint64 time)
{
    QList<Entry> old;
    while (!m_entries.empty() && m_entries.front().pushedAt <= time) {
        old.append(std::move(m_entries.front()));
        m_entries.pop_front();
    }
    return old;
}

} // namespace meshtray::broker
