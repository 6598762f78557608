// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/notificationserver.h"
#include "core/applicationid.h"
#include "core/logging.h"
#include "notify/buscall.h"

#include <QDBusMessage>
#include <QDBusServiceWatcher>

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto serviceName = "org.freedesktop.Notifications"_L1; // its interface has the same name
constexpr auto servicePath = "/org/freedesktop/Notifications"_L1;

} // namespace

NotificationServer::NotificationServer(QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QDBusServiceWatcher(serviceName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) {
                if (newOwner == m_owner)
                    return;
                m_owner.clear();
                Q_EMIT replaced();
                if (!newOwner.isEmpty())
                    Q_EMIT appeared();
            });
    listen(u"ActionInvoked"_s, SLOT(onActionInvoked(QDBusMessage)));
    listen(u"NotificationReplied"_s, SLOT(onNotificationReplied(QDBusMessage)));
    listen(u"ActivationToken"_s, SLOT(onActivationToken(QDBusMessage)));
    listen(u"NotificationClosed"_s, SLOT(onNotificationClosed(QDBusMessage)));
}

/// With no service name: Qt would look up its owner, and wait for it. isFromServer() looks at the sender instead.
void NotificationServer::listen(const QString &signal, const char *slot)
{
    m_bus.connect(QString(), servicePath, serviceName, signal, this, slot);
}

void NotificationServer::call(const QString &method, const QVariantList &arguments,
                              std::function<void(const QDBusMessage &)> answer)
{
    auto message = QDBusMessage::createMethodCall(serviceName, servicePath, serviceName, method);
    message.setArguments(arguments);
    callOnBus(m_bus, message, this, [method, answer = std::move(answer)](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            qCInfo(lcNotify) << method << "failed:" << reply.errorName();
        if (answer)
            answer(reply);
    });
}

void NotificationServer::askCapabilities(std::function<void(std::optional<QStringList>)> answer)
{
    call(u"GetCapabilities"_s, {}, [this, answer = std::move(answer)](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "as"_L1)
            return answer(std::nullopt);
        m_owner = reply.service();
        answer(reply.arguments().at(0).toStringList());
    });
}

void NotificationServer::notify(const Request &request, std::function<void(std::optional<uint>)> answer)
{
    const int timeoutOfTheServersChoice = -1;
    call(u"Notify"_s,
         {u"Meshtray"_s, request.replaces, QString(applicationId), request.summary, request.body, request.actions,
          request.hints, timeoutOfTheServersChoice},
         [answer = std::move(answer)](const QDBusMessage &reply) {
             if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != "u"_L1)
                 return answer(std::nullopt);
             answer(reply.arguments().at(0).toUInt());
         });
}

void NotificationServer::close(uint id)
{
    call(u"CloseNotification"_s, {id}, {});
}

bool NotificationServer::isFromServer(const QDBusMessage &message, const QString &signature) const
{
    return !m_owner.isEmpty() && message.service() == m_owner && message.signature() == signature;
}

void NotificationServer::onActionInvoked(const QDBusMessage &message)
{
    if (isFromServer(message, u"us"_s))
        Q_EMIT actionInvoked(message.arguments().at(0).toUInt(), message.arguments().at(1).toString());
}

void NotificationServer::onNotificationReplied(const QDBusMessage &message)
{
    if (isFromServer(message, u"us"_s))
        Q_EMIT replied(message.arguments().at(0).toUInt(), message.arguments().at(1).toString());
}

void NotificationServer::onActivationToken(const QDBusMessage &message)
{
    if (isFromServer(message, u"us"_s))
        Q_EMIT activationTokenGiven(message.arguments().at(0).toUInt(), message.arguments().at(1).toString());
}

void NotificationServer::onNotificationClosed(const QDBusMessage &message)
{
    if (isFromServer(message, u"uu"_s))
        Q_EMIT closed(message.arguments().at(0).toUInt());
}

} // namespace meshtray::notify
