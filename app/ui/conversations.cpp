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

QString previewOf(const Message &message)
{
    if (const auto *received = std::get_if<Received>(&message.origin); received && !hasText(received->trust))
        return markOf(received->trust).words;
    const QString line = singleLine(message.text, previewLength);
    return message.isReceived() ? line : Conversations::tr("You: %1").arg(line);
}

} // namespace

ConversationKind kindOf(const QByteArray &key)
{
    if (key == everyoneKey)
        return ConversationKind::Everyone;
    if (key.startsWith('#'))
        return ConversationKind::Topic;
    return key.startsWith('@') ? ConversationKind::Group : ConversationKind::Person;
}

QString iconOf(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Everyone:
        return u"people"_s;
    case ConversationKind::Group:
    case ConversationKind::Topic:
        return u"group"_s;
    case ConversationKind::Person:
        break;
    }
    return {};
}

QString conversationTitle(const Mesh &mesh, const QByteArray &key)
{
    switch (kindOf(key)) {
    case ConversationKind::Everyone:
        return Conversations::tr("Everyone");
    case ConversationKind::Group:
    case ConversationKind::Topic:
        return singleLine(QString::fromUtf8(key));
    case ConversationKind::Person:
        break;
    }
    return singleLine(mesh.nameFor(key));
}

Conversations::Conversations(Mesh &mesh, QObject *parent)
    : QObject(parent)
    , m_mesh(mesh)
    , m_inbox(mesh.inbox())
{
    const Inbox &inbox = m_inbox;
    connect(&inbox, &Inbox::messageAdded, this, [this](int index) {
        take(m_inbox.messages().at(index));
        settle();
    });
    connect(&inbox, &Inbox::aboutToRemove, this,
            [this](int index) { m_leaving = conversationKey(m_inbox.messages().at(index)); });
    connect(&inbox, &Inbox::messageRemoved, this, &Conversations::takeLastOfLeaving);
    connect(&inbox, &Inbox::loaded, this, &Conversations::readAll);
    connect(&inbox, &Inbox::unreadChanged, this, [this] {
        countUnread();
        Q_EMIT changed();
    });
    connect(&inbox, &Inbox::personIntroduced, this, [this](const QByteArray &key) {
        conversation(key);
        settle(); // also for one that is there: the name may be new
    });
    connect(&mesh, &Mesh::presenceChanged, this, [this] {
        readGroups();
        settle();
    });
    connect(&mesh.peers(), &Peers::changed, this, &Conversations::settle); // names may be new
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
    m_inbox.markRead(key);
}

/// Groups we left stay while something was said in them.
void Conversations::readGroups()
{
    const QList<QByteArray> &groups = m_mesh.groups();
    m_conversations.removeIf([&](const Conversation &each) {
        const bool isOurs = groups.contains(each.key.mid(1));
        return kindOf(each.key) == ConversationKind::Group && !each.lastAt.isValid() && !isOurs;
    });
    for (const QByteArray &group : groups)
        conversation('@' + group);
}

void Conversations::readAll()
{
    conversation(everyoneKey);
    readGroups();
    for (const QByteArray &key : m_inbox.people())
        conversation(key);
    for (const Message &message : m_inbox.messages())
        take(message);
    countUnread();
    settle();
}

void Conversations::take(const Message &message)
{
    Conversation &target = conversation(conversationKey(message));
    target.preview = previewOf(message);
    target.lastAt = message.at;
    target.unread = m_inbox.unreadIn(target.key);
}

/// What is shown of a conversation is not what was removed from it.
void Conversations::takeLastOfLeaving()
{
    const QList<Message> &messages = m_inbox.messages();
    const auto last = std::find_if(messages.rbegin(), messages.rend(),
                                   [&](const Message &message) { return conversationKey(message) == m_leaving; });
    if (last != messages.rend()) {
        take(*last);
    } else {
        conversation(m_leaving).preview.clear();
        conversation(m_leaving).lastAt = {};
    }
    settle();
}

void Conversations::countUnread()
{
    for (Conversation &each : m_conversations)
        each.unread = m_inbox.unreadIn(each.key);
}

Conversation &Conversations::conversation(const QByteArray &key)
{
    const auto it = std::ranges::find(m_conversations, key, &Conversation::key);
    if (it != m_conversations.end())
        return *it;
    return m_conversations.emplaceBack(Conversation{.key = key, .title = {}, .preview = {}, .lastAt = {}, .unread = 0});
}

void Conversations::settle()
{
    for (Conversation &each : m_conversations)
        each.title = conversationTitle(m_mesh, each.key);
    std::ranges::stable_sort(m_conversations, [](const Conversation &a, const Conversation &b) {
        if ((a.key == everyoneKey) != (b.key == everyoneKey))
            return a.key == everyoneKey;
        return a.lastAt > b.lastAt;
    });
    Q_EMIT changed();
}

} // namespace meshtray::ui
