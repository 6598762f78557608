// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

#include <functional>
#include <optional>

class QDBusMessage;

namespace meshtray::notify {

/// org.freedesktop.Notifications on the session bus, as Desktop Notifications 1.2 and 1.3 have it
/// (https://specifications.freedesktop.org/notification/1.3/), with KDE's NotificationReplied. Asynchronous; a call is
/// answered within ten seconds.
class NotificationServer : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)
public:
    struct Request {
        uint replaces = 0; ///< id of the one it takes the place of; 0: a new one
        QString summary;
        QString body;
        QStringList actions; ///< key, label, key, label, …
        QVariantMap hints;
    };

    explicit NotificationServer(QObject *parent);

    /// Asks what the server can do. Nothing when there is no server. Signals are taken only from the one that answered.
    void askCapabilities(std::function<void(std::optional<QStringList>)> answer);
    /// The new notification's id, or nothing.
    void notify(const Request &request, std::function<void(std::optional<uint>)> answer);
    void close(uint id);

Q_SIGNALS:
    void actionInvoked(uint id, const QString &action);
    void replied(uint id, const QString &text);
    void activationTokenGiven(uint id, const QString &token);
    void closed(uint id);
    /// Another server, or none, has the name now: its ids mean nothing any more.
    void replaced();
    /// There is a server that was not there before; comes behind replaced().
    void appeared();

private Q_SLOTS:
    void onActionInvoked(const QDBusMessage &message);
    void onNotificationReplied(const QDBusMessage &message);
    void onActivationToken(const QDBusMessage &message);
    void onNotificationClosed(const QDBusMessage &message);

private:
    void call(const QString &method, const QVariantList &arguments, std::function<void(const QDBusMessage &)> answer);
    void listen(const QString &signal, const char *slot);
    bool isFromServer(const QDBusMessage &message, const QString &signature) const;

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QString m_owner; ///< unique name of the server that answered
};

} // namespace meshtray::notify
