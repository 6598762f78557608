// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/inbox.h"

#include <algorithm>
#include <ranges>

namespace meshtray {
namespace {

constexpr qsizetype drainLimit = 500;
constexpr qsizetype shortKeyLength = 8;

/// For the texts of an answer.
class Room {
public:
    explicit Room(qsizetype bytes)
        : m_bytes(bytes)
    {
    }

    /// False when `message` does not fit any more. The first always does: an answer gets on.
    bool take(const Message &message)
    {
        const qsizetype size = message.text.toUtf8().size();
        const bool fits = m_isEmpty || size <= m_bytes;
        m_bytes -= size;
        m_isEmpty = false;
        return fits;
    }

private:
    qsizetype m_bytes;
    bool m_isEmpty = true;
};

} // namespace

bool Inbox::addReceived(Message message, const QByteArray &nonce)
{
    if (m_seenIds.contains(message.id) || (!nonce.isEmpty() && m_seenNonces.contains(nonce)))
        return false;
    m_seenIds.add(message.id);
    if (!nonce.isEmpty())
        m_seenNonces.add(nonce);

    const auto &received = std::get<Received>(message.origin);
    if (received.trust == Trust::Direct) {
        m_names.insert(received.senderKey, received.senderName);
        m_heard.insert(received.senderKey);
    }
    m_undrained.append(message.id);
    if (m_undrained.size() > drainLimit)
        m_undrained.removeFirst();
    ++m_unread;
    append(std::move(message));
    Q_EMIT unreadChanged();
    return true;
}

void Inbox::addSent(Message message)
{
    append(std::move(message));
}

void Inbox::append(Message message)
{
    m_messages.append(std::move(message));
    Q_EMIT messageAdded(static_cast<int>(m_messages.size() - 1));
    if (m_messages.size() <= capacity)
        return;
    m_messages.removeFirst();
    Q_EMIT oldestRemoved(1);
}

void Inbox::setSentState(const QByteArray &id, const client::OutgoingState &state)
{
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
                                    [&](const Message &m) { return m.id == id && !m.isReceived(); });
    if (found == m_messages.rend())
        return;
    std::get<Sent>(found->origin).state = state;
    Q_EMIT messageChanged(static_cast<int>(std::distance(found, m_messages.rend())) - 1);
}

void Inbox::markAllRead()
{
    if (m_unread == 0)
        return;
    m_unread = 0;
    Q_EMIT unreadChanged();
}

Inbox::Reading Inbox::newest(qsizetype maxBytes) const
{
    Reading reading;
    Room room(maxBytes);
    for (const Message &message : std::views::reverse(m_messages)) {
        if (!message.isReceived())
            continue;
        reading.isWhole = room.take(message);
        if (!reading.isWhole)
            break;
        reading.messages.append(message);
    }
    std::ranges::reverse(reading.messages);
    return reading;
}

Inbox::Reading Inbox::drain(qsizetype maxBytes)
{
    const QList<QByteArray> wanted = std::exchange(m_undrained, {});
    const QSet<QByteArray> ids(wanted.begin(), wanted.end());
    Reading reading;
    Room room(maxBytes);
    for (const Message &message : m_messages) {
        if (!message.isReceived() || !ids.contains(message.id))
            continue;
        reading.isWhole = reading.isWhole && room.take(message);
        if (reading.isWhole)
            reading.messages.append(message);
        else
            m_undrained.append(message.id);
    }
    return reading;
}

void Inbox::introduce(const QByteArray &key, const QString &name)
{
    if (m_heard.contains(key) || m_names.value(key) == name)
        return;
    m_names.insert(key, name);
    Q_EMIT personIntroduced(key);
}

QString Inbox::nameFor(const QByteArray &key) const
{
    const QString known = m_names.value(key);
    return known.isEmpty() ? QString::fromLatin1(key.left(shortKeyLength)) : known;
}

QList<QByteArray> Inbox::keysFor(const QString &nameOrPrefix) const
{
    const QByteArray prefix = nameOrPrefix.toLatin1().toLower();
    QList<QByteArray> keys;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (it.value() == nameOrPrefix || (prefix.size() >= shortKeyLength && it.key().startsWith(prefix)))
            keys.append(it.key());
    }
    return keys;
}

} // namespace meshtray
