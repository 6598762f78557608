// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "store/messageindex.h"

namespace meshtray::store {

size_t MessageIndex::hashOf(QByteArrayView messageId)
{
    return qHash(messageId, size_t{0});
}

void MessageIndex::add(const MemberId &recipient, Entry entry)
{
    if (!entry.sessionKey.isEmpty())
        ++m_bySession[entry.sessionKey];
    Queue &queue = m_queues[recipient];
    Entries &entries = entry.isUrgent ? queue.urgent : queue.rest;
    const qint64 order = entry.order;
    entries.emplace_hint(entries.end(), order, std::move(entry)); // nearly always the latest
}

std::optional<MessageIndex::Entry> MessageIndex::take(const MemberId &recipient, qint64 order)
{
    const auto queue = m_queues.find(recipient);
    if (queue == m_queues.end())
        return std::nullopt;
    Entries &entries = queue->rest.contains(order) ? queue->rest : queue->urgent;
    const auto node = entries.extract(order);
    if (node.empty())
        return std::nullopt;
    if (queue->urgent.empty() && queue->rest.empty())
        m_queues.erase(queue);
    Entry entry = std::move(node.mapped());
    if (!entry.sessionKey.isEmpty() && --m_bySession[entry.sessionKey] == 0)
        m_bySession.remove(entry.sessionKey);
    return entry;
}

void MessageIndex::move(const MemberId &recipient, qint64 order, const RecordPlace &place)
{
    const auto queue = m_queues.find(recipient);
    if (queue == m_queues.end())
        return;
    for (Entries *entries : {&queue->rest, &queue->urgent}) {
        if (const auto found = entries->find(order); found != entries->end())
            found->second.place = place;
    }
}

QList<MessageIndex::Entry> MessageIndex::waiting(const QueueReader &reader, qint64 afterNow,
                                                 std::optional<qint64> afterRest, int limit) const
{
    const auto queue = m_queues.constFind(reader.member);
    if (queue == m_queues.cend())
        return {};
    QList<Entry> found;
    auto urgent = queue->urgent.upper_bound(afterNow);
    auto rest = afterRest ? queue->rest.upper_bound(*afterRest) : queue->rest.end();
    while (found.size() < limit && (urgent != queue->urgent.end() || rest != queue->rest.end())) {
        const bool isUrgentNext =
            rest == queue->rest.end() || (urgent != queue->urgent.end() && urgent->first < rest->first);
        const Entry &entry = isUrgentNext ? (urgent++)->second : (rest++)->second;
        if (reader.takes(entry.sessionKey))
            found.append(entry);
    }
    return found;
}

QList<MessageIndex::Entry> MessageIndex::candidates(const MemberId &recipient, size_t idHash) const
{
    const auto queue = m_queues.constFind(recipient);
    if (queue == m_queues.cend())
        return {};
    QList<Entry> found;
    for (const Entries *entries : {&queue->urgent, &queue->rest}) {
        for (const auto &[order, entry] : *entries) {
            if (entry.idHash == idHash)
                found.append(entry);
        }
    }
    return found;
}

QList<QPair<MemberId, qint64>> MessageIndex::expired(qint64 now) const
{
    QList<QPair<MemberId, qint64>> found;
    for (auto queue = m_queues.cbegin(); queue != m_queues.cend(); ++queue) {
        for (const Entries *entries : {&queue->urgent, &queue->rest}) {
            for (const auto &[order, entry] : *entries) {
                if (entry.expiresAt <= now)
                    found.append({queue.key(), order});
            }
        }
    }
    return found;
}

QHash<MemberId, int> MessageIndex::counts() const
{
    QHash<MemberId, int> counts;
    for (auto queue = m_queues.cbegin(); queue != m_queues.cend(); ++queue)
        counts.insert(queue.key(), static_cast<int>(queue->urgent.size() + queue->rest.size()));
    return counts;
}

} // namespace meshtray::store
