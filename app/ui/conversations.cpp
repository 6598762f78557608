// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/conversations.h"

#include "ui/windows.h"
#include "ui/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

constexpr qsizetype previewLength = 120;
constexpr qsizetype maxGroupName = 64;

bool isGroup(const QByteArray &target)
{
    return target.startsWith('@') || target.startsWith('#');
}

QString previewOf(const Message &message)
{
    if (const auto *received = std::get_if<Received>(&message.origin);
        received && received->trust == Trust::Undecryptable)
        return markOf(Trust::Undecryptable).words;
    const QString line = singleLine(message.text, previewLength);
    return message.isReceived() ? line : Conversations::tr("You: %1").arg(line);
}

/// "@all" is another word for everybody; what was sent to nobody in particular is everybody's too.
QByteArray conversationOfMany(const QByteArray &target)
{
    return isGroup(target) && target != "@all" ? target.left(maxGroupName) : QByteArray(everyoneKey);
}

} // namespace

QByteArray conversationKey(const Message &message)
{
    if (const auto *sent = std::get_if<Sent>(&message.origin))
        return crypto::PublicKey::fromHex(sent->target) ? sent->target : conversationOfMany(sent->target);
    const auto &received = std::get<Received>(message.origin);
    switch (received.trust) {
    case Trust::Direct:
    case Trust::Undecryptable:
    case Trust::Reflected:
        return received.senderKey.isEmpty() ? QByteArray(everyoneKey) : received.senderKey;
    case Trust::Plain:
    case Trust::NotAuthenticated:
    case Trust::System:
        break;
    }
    // what only claims to be from somebody never stands among that person's encrypted messages
    return conversationOfMany(received.target);
}

QString conversationTitle(const Inbox &inbox, const QByteArray &key)
{
    if (key == everyoneKey)
        return Conversations::tr("Everyone");
    if (isGroup(key))
        return singleLine(QString::fromUtf8(key));
    return singleLine(inbox.nameFor(key));
}

Conversations::Conversations(Inbox &inbox, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
{
    connect(&inbox, &Inbox::messageAdded, this, [this](int index) {
        const Message &message = m_inbox.messages().at(index);
        take(message, message.isReceived());
        settle();
    });
    connect(&inbox, &Inbox::unreadChanged, this, &Conversations::inboxUnreadChanged);
    connect(&inbox, &Inbox::personIntroduced, this, [this](const QByteArray &key) {
        conversation(key);
        settle(); // also for one that is there: the name may be new
    });
    readAll();
}

const Conversation *Conversations::find(const QByteArray &key) const
{
    const auto it = std::ranges::find(m_conversations, key, &Conversation::key);
    return it == m_conversations.end() ? nullptr : &*it;
}

void Conversations::begin(const QByteArray &key)
{
    if (find(key))
        return;
    conversation(key);
    settle();
}

void Conversations::markRead(const QByteArray &key)
{
    const auto it = std::ranges::find(m_conversations, key, &Conversation::key);
    if (it == m_conversations.end() || it->unread == 0)
        return;
    it->unread = 0;
    if (std::ranges::all_of(m_conversations, [](const Conversation &c) { return c.unread == 0; }))
        m_inbox.markAllRead();
    Q_EMIT changed();
}

void Conversations::readAll()
{
    conversation(everyoneKey);
    for (const QByteArray &key : m_inbox.people())
        conversation(key);
    const auto &messages = m_inbox.messages();
    // the inbox knows how many are unread, not which: they are the latest
    qsizetype firstUnread = messages.size();
    for (int left = m_inbox.unread(); left > 0 && firstUnread > 0;)
        left -= messages.at(--firstUnread).isReceived() ? 1 : 0;
    for (qsizetype i = 0; i < messages.size(); ++i)
        take(messages.at(i), i >= firstUnread && messages.at(i).isReceived());
    settle();
}

void Conversations::take(const Message &message, bool unread)
{
    Conversation &target = conversation(conversationKey(message));
    target.preview = previewOf(message);
    target.lastAt = message.at;
    target.unread += unread ? 1 : 0;
}

Conversation &Conversations::conversation(const QByteArray &key)
{
    const auto it = std::ranges::find(m_conversations, key, &Conversation::key);
    if (it != m_conversations.end())
        return *it;
    return m_conversations.emplaceBack(Conversation{.key = key, .title = {}, .preview = {}, .lastAt = {}, .unread = 0});
}

/// Somebody else read everything (an automation client, another window).
void Conversations::inboxUnreadChanged()
{
    if (m_inbox.unread() != 0)
        return;
    for (Conversation &each : m_conversations)
        each.unread = 0;
    Q_EMIT changed();
}

void Conversations::settle()
{
    for (Conversation &each : m_conversations)
        each.title = conversationTitle(m_inbox, each.key);
    std::ranges::stable_sort(m_conversations, [](const Conversation &a, const Conversation &b) {
        if ((a.key == everyoneKey) != (b.key == everyoneKey))
            return a.key == everyoneKey;
        return a.lastAt > b.lastAt;
    });
    Q_EMIT changed();
}

} // namespace meshtray::ui
