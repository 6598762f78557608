// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/dbusnotifier.h"
#include "notify/notificationserver.h"
#include "notify/notificationtext.h"

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openAction = "default"_L1; // what a click on the notification itself means
constexpr auto replyAction = "reply"_L1;
constexpr auto inlineReplyAction = "inline-reply"_L1;

QStringList actionsFor(const QStringList &capabilities)
{
    if (!capabilities.contains("actions"_L1))
        return {};
    const bool hasField = capabilities.contains(inlineReplyAction);
    return {openAction, DBusNotifier::tr("Open"), hasField ? inlineReplyAction : replyAction,
            DBusNotifier::tr("Reply")};
}

QVariantMap hintsFor(const Notification &notification)
{
    const auto urgency = static_cast<uchar>(notification.urgent ? 2 : 1); // critical : normal
    return {{u"urgency"_s, QVariant::fromValue(urgency)},
            {u"category"_s, u"im.received"_s},
            {u"desktop-entry"_s, u"meshtray"_s},
            {u"sound-name"_s, u"message-new-instant"_s}};
}

QString bodyFor(const Notification &notification, const QStringList &capabilities)
{
    const QString body = bodyText(notification.body);
    return capabilities.contains("body-markup"_L1) ? escapedForMarkup(body) : body;
}

/// The newest of a conversation is enough.
void replaceIn(QList<Notification> &waiting, const Notification &notification)
{
    waiting.removeIf([&](const Notification &other) { return other.conversation == notification.conversation; });
    waiting.append(notification);
}

} // namespace

DBusNotifier::DBusNotifier(QObject *parent)
    : Notifier(parent)
    , m_server(new NotificationServer(this))
{
    connect(m_server, &NotificationServer::actionInvoked, this, &DBusNotifier::onAction);
    connect(m_server, &NotificationServer::replied, this, &DBusNotifier::onReply);
    connect(m_server, &NotificationServer::replaced, this, &DBusNotifier::forgetServer);
    connect(m_server, &NotificationServer::activationTokenGiven, this, [this](uint id, const QString &token) {
        if (const auto found = findShown(id); found != m_conversations.end())
            std::get<Shown>(*found).activationToken = token;
    });
    connect(m_server, &NotificationServer::closed, this, [this](uint id) {
        if (const auto found = findShown(id); found != m_conversations.end())
            m_conversations.erase(found);
    });
}

void DBusNotifier::show(const Notification &notification)
{
    if (std::holds_alternative<Unasked>(m_known))
        askServer();
    if (auto *asked = std::get_if<Asked>(&m_known))
        replaceIn(asked->waiting, notification);
    else
        send(std::get<Known>(m_known), notification);
}

void DBusNotifier::close(const QString &conversation)
{
    if (auto *asked = std::get_if<Asked>(&m_known))
        asked->waiting.removeIf([&](const Notification &waiting) { return waiting.conversation == conversation; });
    const auto found = m_conversations.find(conversation);
    if (found == m_conversations.end())
        return;
    if (auto *sending = std::get_if<Sending>(&*found)) {
        sending->next = Close{};
        return;
    }
    m_server->close(std::get<Shown>(*found).id);
    m_conversations.erase(found);
}

void DBusNotifier::askServer()
{
    m_known = Asked{};
    m_server->askCapabilities([this](const std::optional<QStringList> &capabilities) { onCapabilities(capabilities); });
}

void DBusNotifier::onCapabilities(const std::optional<QStringList> &capabilities)
{
    auto *asked = std::get_if<Asked>(&m_known);
    if (!asked)
        return;
    const auto waiting = std::exchange(asked->waiting, {});
    if (!capabilities) {
        m_known = Unasked{}; // the next notification asks again
        for (const auto &notification : waiting)
            Q_EMIT failed(notification);
        return;
    }
    m_known = Known{*capabilities};
    for (const auto &notification : waiting)
        show(notification);
}

void DBusNotifier::send(const Known &server, const Notification &notification)
{
    uint replaces = 0;
    if (const auto found = m_conversations.find(notification.conversation); found != m_conversations.end()) {
        if (auto *sending = std::get_if<Sending>(&*found)) {
            sending->next = notification;
            return;
        }
        replaces = std::get<Shown>(*found).id;
    }
    m_conversations.insert(notification.conversation, Sending{});
    m_server->notify({.replaces = replaces,
                      .summary = titleText(notification.title),
                      .body = bodyFor(notification, server.capabilities),
                      .actions = actionsFor(server.capabilities),
                      .hints = hintsFor(notification)},
                     [this, notification](std::optional<uint> id) { onAnswer(notification, id); });
}

void DBusNotifier::onAnswer(const Notification &notification, std::optional<uint> id)
{
    const QString &conversation = notification.conversation;
    const auto sent = m_conversations.find(conversation);
    const auto next = std::move(std::get<Sending>(*sent).next);
    if (id)
        *sent = Shown{.id = *id, .activationToken = {}};
    else
        m_conversations.erase(sent);
    if (std::holds_alternative<Close>(next))
        close(conversation);
    else if (const auto *newer = std::get_if<Notification>(&next))
        show(*newer);
    else if (!id)
        Q_EMIT failed(notification);
}

void DBusNotifier::onAction(uint id, const QString &action)
{
    const auto found = findShown(id);
    if (found == m_conversations.end() || (action != openAction && action != replyAction))
        return;
    const QString conversation = found.key();
    const QString token = std::get<Shown>(*found).activationToken;
    Q_EMIT activated(conversation, token);
}

void DBusNotifier::onReply(uint id, const QString &text)
{
    const auto found = findShown(id);
    if (found == m_conversations.end())
        return;
    const QString conversation = found.key();
    Q_EMIT replied(conversation, text);
}

/// Ids of the old server mean nothing to a new one. What is being sent is still answered, with an error.
void DBusNotifier::forgetServer()
{
    m_conversations.removeIf([](const auto &entry) { return std::holds_alternative<Shown>(entry.value()); });
    if (std::holds_alternative<Known>(m_known))
        m_known = Unasked{};
}

QHash<QString, DBusNotifier::State>::iterator DBusNotifier::findShown(uint id)
{
    return std::find_if(m_conversations.begin(), m_conversations.end(), [id](const State &state) {
        const auto *shown = std::get_if<Shown>(&state);
        return shown && shown->id == id;
    });
}

} // namespace meshtray::notify
