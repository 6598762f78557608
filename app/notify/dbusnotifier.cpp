// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/dbusnotifier.h"
#include "core/applicationid.h"
#include "notify/desktopquiet.h"
#include "notify/notificationserver.h"
#include "notify/notificationtext.h"

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto openAction = "default"_L1; // what a click on the notification itself means
constexpr auto replyAction = "reply"_L1;
constexpr auto inlineReplyAction = "inline-reply"_L1;
constexpr auto readAction = "mark-read"_L1;

QStringList actionsFor(const Notification &notification, const QStringList &capabilities)
{
    if (!capabilities.contains("actions"_L1))
        return {};
    const bool hasField = capabilities.contains(inlineReplyAction);
    QStringList actions{openAction, DBusNotifier::tr("Open")};
    if (notification.offers == Offers::InlineAnswering && hasField)
        actions << inlineReplyAction << DBusNotifier::tr("Reply");
    else if (notification.offers != Offers::Reading)
        actions << replyAction << DBusNotifier::tr("Reply");
    return actions << readAction << DBusNotifier::tr("Mark as read");
}

uchar urgencyOf(Weight weight)
{
    switch (weight) {
    case Weight::Low:
        return 0;
    case Weight::Critical:
        return 2;
    case Weight::Normal:
        break;
    }
    return 1;
}

QVariantMap hintsFor(const Notification &notification)
{
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(notification.weight))},
                      {u"category"_s, u"im.received"_s},
                      {u"desktop-entry"_s, QString(applicationId)}};
    if (notification.sound == Sound::Silent)
        hints.insert(u"suppress-sound"_s, true);
    else
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    if (notification.offers == Offers::InlineAnswering)
        hints.insert(u"x-kde-reply-placeholder-text"_s, DBusNotifier::tr("Reply…"));
    return hints;
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
    , m_quiet(new DesktopQuiet(this))
{
    connect(m_quiet, &DesktopQuiet::changed, this, &Notifier::desktopMoodChanged);
    connect(m_server, &NotificationServer::actionInvoked, this, &DBusNotifier::onAction);
    connect(m_server, &NotificationServer::replied, this, &DBusNotifier::onReply);
    connect(m_server, &NotificationServer::replaced, this, &DBusNotifier::forgetServer);
    connect(m_server, &NotificationServer::appeared, this, &DBusNotifier::showUndelivered);
    connect(m_server, &NotificationServer::activationTokenGiven, this, [this](uint id, const QString &token) {
        if (const auto found = findShown(id); found != m_conversations.end())
            std::get<Shown>(*found).activationToken = token;
    });
    connect(m_server, &NotificationServer::closed, this, [this](uint id) {
        if (const auto found = findShown(id); found != m_conversations.end())
            m_conversations.erase(found);
    });
}

DesktopMood DBusNotifier::desktopMood() const
{
    return m_quiet->mood();
}

void DBusNotifier::show(const Notification &notification)
{
    m_undelivered.remove(notification.conversation);
    if (std::holds_alternative<Unasked>(m_known))
        askServer();
    if (auto *asked = std::get_if<Asked>(&m_known))
        replaceIn(asked->waiting, notification);
    else
        send(std::get<Known>(m_known), notification);
}

void DBusNotifier::close(const QString &conversation)
{
    m_undelivered.remove(conversation);
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
            giveUp(notification);
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
        if (notification.showing == Showing::Anew)
            m_server->close(std::exchange(replaces, 0));
    }
    m_conversations.insert(notification.conversation, Sending{});
    m_server->notify({.replaces = replaces,
                      .summary = titleText(notification.title),
                      .body = bodyFor(notification, server.capabilities),
                      .actions = actionsFor(notification, server.capabilities),
                      .hints = hintsFor(notification)},
                     [this, notification](std::optional<uint> id) { onAnswer(notification, id); });
}

void DBusNotifier::onAnswer(const Notification &notification, std::optional<uint> id)
{
    const QString &conversation = notification.conversation;
    const auto sent = m_conversations.find(conversation);
    const auto next = std::move(std::get<Sending>(*sent).next);
    if (id)
        *sent = Shown{.id = *id, .notification = notification};
    else
        m_conversations.erase(sent);
    if (std::holds_alternative<Close>(next))
        close(conversation);
    else if (const auto *newer = std::get_if<Notification>(&next))
        show(*newer);
    else if (!id)
        giveUp(notification);
}

void DBusNotifier::giveUp(const Notification &notification)
{
    m_undelivered.insert(notification.conversation, notification);
    Q_EMIT failed(notification);
}

void DBusNotifier::onAction(uint id, const QString &action)
{
    const auto found = findShown(id);
    if (found == m_conversations.end())
        return;
    const QString conversation = found.key();
    const QString token = std::get<Shown>(*found).activationToken;
    if (action == openAction)
        Q_EMIT activated(conversation, token);
    else if (action == replyAction)
        Q_EMIT answerRequested(conversation, token);
    else if (action == readAction)
        Q_EMIT markedRead(conversation);
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
    m_conversations.removeIf([this](const auto &entry) {
        const auto *shown = std::get_if<Shown>(&entry.value());
        if (!shown)
            return false;
        Notification again = shown->notification;
        again.sound = Sound::Silent; // the person has heard it once
        m_undelivered.insert(entry.key(), again);
        return true;
    });
    if (std::holds_alternative<Known>(m_known))
        m_known = Unasked{};
}

void DBusNotifier::showUndelivered()
{
    for (const Notification &notification : std::exchange(m_undelivered, {}))
        show(notification);
}

QHash<QString, DBusNotifier::State>::iterator DBusNotifier::findShown(uint id)
{
    return std::find_if(m_conversations.begin(), m_conversations.end(), [id](const State &state) {
        const auto *shown = std::get_if<Shown>(&state);
        return shown && shown->id == id;
    });
}

} // namespace meshtray::notify
