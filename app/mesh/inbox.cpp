// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "mesh/inbox.h"

#include <algorithm>
#include <numeric>
#include <ranges>
#include <utility>

namespace meshtray {
namespace {

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

void Inbox::load(QList<Message> messages, const QList<Person> &people, QList<QByteArray> undrained)
{
    m_messages = std::move(messages);
    m_undrained = std::move(undrained);
    m_unread.clear();
    m_members.clear();
    for (const Message &message : std::as_const(m_messages)) {
        const auto *received = std::get_if<Received>(&message.origin);
        if (!received)
            continue;
        if (received->isUnread)
            ++m_unread[conversationKey(message)];
        if (!received->memberKey.isEmpty() && !received->senderKey.isEmpty())
            m_members.insert(received->senderKey, received->memberKey);
    }
    for (const Person &person : people) {
        m_names.insert(person.key, person.name);
        if (person.source == Person::Source::Heard)
            m_heard.insert(person.key);
    }
    Q_EMIT loaded();
    Q_EMIT unreadChanged();
}

int Inbox::unread() const
{
    return std::accumulate(m_unread.cbegin(), m_unread.cend(), 0);
}

void Inbox::addReceived(Message message)
{
    const auto &received = std::get<Received>(message.origin);
    if (!received.memberKey.isEmpty() && !received.senderKey.isEmpty())
        m_members.insert(received.senderKey, received.memberKey);
    hear(received);
    m_undrained.append(message.id);
    if (m_undrained.size() > drainLimit)
        m_undrained.removeFirst();
    if (received.isUnread)
        ++m_unread[conversationKey(message)];
    append(std::move(message));
    Q_EMIT unreadChanged();
}

void Inbox::hear(const Received &received)
{
    if (received.trust != Trust::Direct)
        return;
    const bool isKnown =
        m_heard.contains(received.senderKey) && m_names.value(received.senderKey) == received.senderName;
    if (isKnown)
        return;
    m_names.insert(received.senderKey, received.senderName);
    m_heard.insert(received.senderKey);
    Q_EMIT personLearned({received.senderKey, received.senderName, Person::Source::Heard});
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
    Q_EMIT oldestAboutToLeave(1);
    removeOldest(1);
}

void Inbox::removeOldest(qsizetype count)
{
    m_messages.remove(0, count);
    Q_EMIT oldestRemoved(static_cast<int>(count));
}

qsizetype Inbox::indexOf(const store::MessageName &name) const
{
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
                                    [&](const Message &m) { return m.id == name.id && nameOf(m) == name; });
    return std::distance(found, m_messages.rend()) - 1;
}

const Message *Inbox::findSent(const QByteArray &id) const
{
    const qsizetype index = indexOfSent(id);
    return index < 0 ? nullptr : &m_messages.at(index);
}

void Inbox::setSentState(const QByteArray &id, const client::OutgoingState &state)
{
    if (const qsizetype index = indexOfSent(id); index >= 0) {
        std::get<Sent>(m_messages[index].origin).state = state;
        Q_EMIT messageChanged(static_cast<int>(index));
    }
    Q_EMIT sentStateChanged(id, state);
}

void Inbox::remove(const store::MessageName &name)
{
    if (const qsizetype index = indexOf(name); index >= 0) {
        Q_EMIT aboutToRemove(static_cast<int>(index));
        const Message message = m_messages.takeAt(index);
        Q_EMIT messageRemoved();
        forgetUnread(message);
    }
    if (name.origin == store::Origin::Received)
        m_undrained.removeOne(name.id);
    Q_EMIT removed(name);
}

void Inbox::forgetUnread(const Message &message)
{
    const auto *received = std::get_if<Received>(&message.origin);
    if (!received || !received->isUnread)
        return;
    const auto count = m_unread.find(conversationKey(message));
    if (count == m_unread.end())
        return;
    if (--*count == 0)
        m_unread.erase(count);
    Q_EMIT unreadChanged();
}

void Inbox::markRead(const QByteArray &conversation)
{
    if (m_unread.remove(conversation) == 0)
        return;
    for (Message &message : m_messages) {
        auto *received = std::get_if<Received>(&message.origin);
        if (received && received->isUnread && conversationKey(message) == conversation)
            received->isUnread = false;
    }
    Q_EMIT wasRead(conversation);
    Q_EMIT unreadChanged();
}

void Inbox::markAllRead()
{
    if (m_unread.isEmpty())
        return;
    m_unread.clear();
    for (Message &message : m_messages) {
        if (auto *received = std::get_if<Received>(&message.origin))
            received->isUnread = false;
    }
    Q_EMIT wasRead({});
    Q_EMIT unreadChanged();
}

void Inbox::removeBefore(const QDateTime &time)
{
    const auto firstKept = std::ranges::find_if(m_messages, [&](const Message &message) {
        if (const auto *received = std::get_if<Received>(&message.origin))
            return message.at >= time || received->isUnread;
        return message.at >= time || client::isUnsettled(std::get<Sent>(message.origin).state);
    });
    if (const auto count = std::distance(m_messages.begin(), firstKept); count > 0)
        removeOldest(count);
    Q_EMIT emptiedBefore(time);
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
    QList<QByteArray> taken;
    for (const Message &message : std::as_const(m_messages)) {
        if (!message.isReceived() || !ids.contains(message.id))
            continue;
        reading.isWhole = reading.isWhole && room.take(message);
        if (!reading.isWhole) {
            m_undrained.append(message.id);
            continue;
        }
        reading.messages.append(message);
        taken.append(message.id);
    }
    if (!taken.isEmpty())
        Q_EMIT drained(taken);
    return reading;
}

void Inbox::introduce(const QByteArray &key, const QString &name)
{
    if (m_heard.contains(key) || m_names.value(key) == name)
        return;
    m_names.insert(key, name);
    Q_EMIT personIntroduced(key);
    Q_EMIT personLearned({key, name, Person::Source::Introduced});
}

QString Inbox::nameFor(const QByteArray &key) const
{
    const QString known = m_names.value(key);
    return known.isEmpty() ? QString::fromLatin1(key.left(shortKeyLength)) : known;
}

bool Inbox::isNamed(const QByteArray &key) const
{
    const QString known = m_names.value(key);
    return !known.isEmpty() && known != QLatin1StringView(key.left(shortKeyLength));
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
