// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/messagecodec.h"
#include "ui/thread.h"

#include <algorithm>

// The part of Thread that reads further messages from the disk.
namespace meshtray::ui {

/// For a question to the disk about what is shown now.
History::Found Thread::answering(Answer answer)
{
    m_isLoading = true;
    Q_EMIT pagesChanged();
    return [thread = QPointer(this), generation = m_generation,
            answer = std::move(answer)](const Result<QList<store::MessageRecord>> &page) {
        if (!thread || thread->m_generation != generation)
            return;
        thread->m_isLoading = false;
        if (page)
            answer(*page);
        else
            Q_EMIT thread->failed(page.error().message);
        Q_EMIT thread->pagesChanged();
    };
}

void Thread::loadEarlier()
{
    if (!hasEarlier() || m_isLoading)
        return;
    const auto answer = answering([this](const auto &page) { prepend(page); });
    if (const auto first = nameOf(0))
        m_history->earlier(m_key, *first, pageSize, answer);
    else
        m_history->newest(m_key, pageSize, answer);
}

void Thread::loadLater()
{
    if (!m_isDetached || m_isLoading)
        return;
    const auto answer = answering([this](const auto &page) { append(page); });
    if (const auto last = nameOf(rowCount() - 1))
        m_history->later(m_key, *last, pageSize, answer);
    else
        showNewest();
}

/// The messages of a page up to the first that is in memory; `meets` tells whether there was one.
QList<Message> Thread::notInMemory(const QList<store::MessageRecord> &page, bool &meets) const
{
    std::optional<store::MessageName> inMemory;
    for (const Message &message : m_inbox->messages()) {
        if (conversationKey(message) != m_key)
            continue;
        inMemory = meshtray::nameOf(message);
        break;
    }
    QList<Message> messages;
    for (const store::MessageRecord &record : page) {
        messages.append(toMessage(record));
        meets = inMemory && meshtray::nameOf(messages.last()) == *inMemory;
        if (!meets)
            continue;
        messages.removeLast();
        break;
    }
    return messages;
}

void Thread::prepend(const QList<store::MessageRecord> &page)
{
    m_hasEarlier = page.size() == pageSize;
    bool meets = false;
    const QList<Message> messages = notInMemory(page, meets);
    if (messages.isEmpty())
        return;
    const auto count = static_cast<int>(messages.size());
    beginInsertRows({}, 0, count - 1);
    m_kept = messages + m_kept;
    endInsertRows();
    refresh(count); // a day or a group may have begun before
    if (m_kept.size() > mostKept)
        detachFrom(mostKept);
}

void Thread::append(const QList<store::MessageRecord> &page)
{
    bool meets = false;
    const QList<Message> messages = notInMemory(page, meets);
    if (!messages.isEmpty()) {
        const int row = rowCount();
        beginInsertRows({}, row, row + static_cast<int>(messages.size()) - 1);
        m_kept.append(messages);
        endInsertRows();
    }
    if (meets || page.size() < pageSize)
        attach();
    if (m_kept.size() > mostKept)
        dropFirst(m_kept.size() - mostKept);
}

/// What is in memory follows what is shown.
void Thread::attach()
{
    m_isDetached = false;
    const int row = rowCount();
    QList<qint64> places;
    m_places.swap(places);
    fill();
    m_places.swap(places);
    if (places.isEmpty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(places.size()) - 1);
    m_places = places;
    endInsertRows();
}

/// The rows from there on are far from what the person sees.
void Thread::detachFrom(qsizetype kept)
{
    beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
    m_kept.resize(kept);
    m_places.clear();
    endRemoveRows();
    m_isDetached = true;
}

void Thread::reveal(const store::MessageName &message)
{
    if (const int row = rowOf(message); row >= 0) {
        Q_EMIT wanted(row);
        return;
    }
    if (!m_history)
        return;
    ++m_generation; // a page that is on its way belongs to another place
    m_history->around(m_key, message, pageSize,
                      answering([this, message](const auto &page) { showAround(page, message); }));
}

void Thread::showAround(const QList<store::MessageRecord> &page, const store::MessageName &message)
{
    beginResetModel();
    bool meets = false;
    m_places.clear();
    m_kept = notInMemory(page, meets);
    m_isDetached = !meets;
    m_hasEarlier = true;
    if (meets)
        fill();
    endResetModel();
    Q_EMIT wanted(rowOf(message));
}

void Thread::showNewest()
{
    if (m_isDetached) {
        beginResetModel();
        reset();
        endResetModel();
        Q_EMIT pagesChanged();
    }
    Q_EMIT wanted(rowCount() - 1);
}

} // namespace meshtray::ui
