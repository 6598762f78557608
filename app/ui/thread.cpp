// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/thread.h"

#include <algorithm>
#include <ranges>
#include <utility>

// The rows of Thread: what they are, and how they follow the inbox.
namespace meshtray::ui {

Thread::Thread(Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void Thread::show(Inbox *inbox, const QByteArray &key, History *history)
{
    if (m_inbox == inbox && m_key == key)
        return;
    beginResetModel();
    if (m_inbox)
        m_inbox->disconnect(this);
    m_inbox = inbox;
    m_history = history;
    m_key = key;
    m_unfolded.clear();
    reset();
    noteFirstNew();
    endResetModel();
    if (m_inbox)
        connectInbox();
    Q_EMIT pagesChanged();
}

void Thread::connectInbox()
{
    connect(m_inbox, &Inbox::messageAdded, this, &Thread::added);
    connect(m_inbox, &Inbox::messageChanged, this, &Thread::changed);
    connect(m_inbox, &Inbox::sentStateChanged, this, &Thread::stateChanged);
    connect(m_inbox, &Inbox::aboutToRemove, this, &Thread::aboutToRemove);
    connect(m_inbox, &Inbox::messageRemoved, this, &Thread::removed);
    connect(m_inbox, &Inbox::removed, this, &Thread::removedForGood);
    connect(m_inbox, &Inbox::oldestAboutToLeave, this, &Thread::oldestAboutToLeave);
    connect(m_inbox, &Inbox::oldestRemoved, this, &Thread::oldestRemoved);
    connect(m_inbox, &Inbox::emptiedBefore, this, &Thread::emptiedBefore);
    connect(m_inbox, &Inbox::loaded, this, &Thread::reload);
}

/// The end of the conversation, and nothing from the disk.
void Thread::reset()
{
    ++m_generation;
    m_kept.clear();
    m_gone = 0;
    m_shown = {};
    m_hasEarlier = true;
    m_isDetached = false;
    m_isLoading = false;
    fill();
}

void Thread::reload()
{
    beginResetModel();
    reset();
    noteFirstNew();
    endResetModel();
    Q_EMIT pagesChanged();
}

void Thread::fill()
{
    m_places.clear();
    if (!m_inbox)
        return;
    for (qsizetype i = 0; i < m_inbox->messages().size(); ++i)
        if (conversationKey(m_inbox->messages().at(i)) == m_key)
            m_places.append(m_gone + i);
}

void Thread::noteFirstNew()
{
    m_firstNew.clear();
    for (int row = 0; row < rowCount() && m_firstNew.isEmpty(); ++row) {
        const auto *received = std::get_if<Received>(&at(row).origin);
        if (received && received->isUnread)
            m_firstNew = at(row).id;
    }
}

void Thread::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    if (!watched)
        setFirstNew({}); // everything has been seen; what comes from now on has not
}

void Thread::setFirstNew(const QByteArray &id)
{
    if (m_firstNew == id)
        return;
    const int before = firstNewRow();
    m_firstNew = id;
    refresh(before);
    refresh(firstNewRow());
}

int Thread::firstNewRow() const
{
    return m_firstNew.isEmpty() ? -1 : rowOf({store::Origin::Received, m_firstNew});
}

void Thread::refresh(int row)
{
    if (row >= 0 && row < rowCount())
        Q_EMIT dataChanged(index(row), index(row));
}

void Thread::added(int index)
{
    const Message &message = m_inbox->messages().at(index);
    if (conversationKey(message) != m_key)
        return;
    const auto *received = std::get_if<Received>(&message.origin);
    if (received && received->isUnread && !m_isWatched && m_firstNew.isEmpty())
        m_firstNew = message.id;
    if (!received)
        setFirstNew({}); // who answers has read
    if (!m_isDetached) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_places.append(m_gone + index);
        endInsertRows();
    }
    Q_EMIT arrived(!received);
}

int Thread::rowOfPlace(qint64 place) const
{
    const auto it = std::ranges::lower_bound(m_places, place);
    return it == m_places.end() || *it != place ? -1 : static_cast<int>(m_kept.size() + (it - m_places.begin()));
}

int Thread::rowOf(const store::MessageName &name) const
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!isGone(row) && at(row).id == name.id && meshtray::nameOf(at(row)) == name)
            return row;
    return -1;
}

void Thread::changed(int index)
{
    refresh(rowOfPlace(m_gone + index));
}

void Thread::stateChanged(const QByteArray &id, const client::OutgoingState &state)
{
    const auto kept = std::ranges::find_if(m_kept, [&](const Message &m) { return m.id == id && !m.isReceived(); });
    if (kept == m_kept.end())
        return;
    std::get<Sent>(kept->origin).state = state;
    refresh(static_cast<int>(kept - m_kept.begin()));
}

void Thread::aboutToRemove(int index)
{
    m_leaving = m_gone + index;
    if (const int row = rowOfPlace(*m_leaving); row >= 0)
        beginRemoveRows({}, row, row);
}

void Thread::removed()
{
    const auto place = std::exchange(m_leaving, std::nullopt);
    if (!place)
        return;
    const int row = rowOfPlace(*place);
    if (row >= 0)
        m_places.removeAt(row - m_kept.size());
    for (qint64 &each : m_places)
        each -= each > *place ? 1 : 0;
    if (row < 0)
        return;
    endRemoveRows();
    refresh(row); // what follows may begin a day or a group now
}

void Thread::removedForGood(const store::MessageName &name)
{
    const auto kept = std::ranges::find(m_kept, name, meshtray::nameOf);
    if (kept == m_kept.end())
        return;
    const auto row = static_cast<int>(kept - m_kept.begin());
    beginRemoveRows({}, row, row);
    m_kept.erase(kept);
    endRemoveRows();
    refresh(row);
}

/// They stay on the disk, so they stay where they are shown.
void Thread::oldestAboutToLeave(int count)
{
    const auto staying = std::ranges::lower_bound(m_places, m_gone + count);
    for (auto place = m_places.begin(); place != staying; ++place)
        m_kept.append(m_inbox->messages().at(static_cast<qsizetype>(*place - m_gone)));
    m_places.erase(m_places.begin(), staying);
    if (m_kept.size() > mostKept)
        dropFirst(m_kept.size() - mostKept);
}

void Thread::oldestRemoved(int count)
{
    m_gone += count;
    const auto kept = std::ranges::lower_bound(m_places, m_gone);
    const auto rows = static_cast<int>(kept - m_places.begin());
    if (rows == 0)
        return;
    const auto first = static_cast<int>(m_kept.size());
    beginRemoveRows({}, first, first + rows - 1);
    m_places.remove(0, rows);
    endRemoveRows();
    refresh(first); // it begins a day and a group now
}

void Thread::emptiedBefore(const QDateTime &time)
{
    const auto staying = std::ranges::find_if(m_kept, [&](const Message &message) { return message.at >= time; });
    dropFirst(staying - m_kept.begin());
}

void Thread::dropFirst(qsizetype count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    m_kept.remove(0, count);
    endRemoveRows();
    refresh(0);
    m_hasEarlier = true;
    Q_EMIT pagesChanged();
}

const Message &Thread::at(int row) const
{
    return row < m_kept.size() ? m_kept.at(row) : m_inbox->messages().at(placeAt(row));
}

int Thread::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kept.size() + m_places.size());
}

QByteArray Thread::idOf(int row) const
{
    return has(row) ? at(row).id : QByteArray();
}

std::optional<store::MessageName> Thread::nameOf(int row) const
{
    return has(row) ? std::optional(meshtray::nameOf(at(row))) : std::nullopt;
}

} // namespace meshtray::ui
