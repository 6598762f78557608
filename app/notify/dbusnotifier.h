// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/notifier.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <variant>

namespace meshtray::notify {

class DesktopQuiet;
class NotificationServer;

/// Notifications over D-Bus: one for each conversation, updated in place, with "Open", "Reply" and "Mark as read" where
/// the server has actions, and a field to answer in where it has that. Without a server, or when it refuses, failed()
/// is emitted; what was not shown, and what was on the screen when its server ended, is shown by the next one. GUI
/// thread; nothing waits.
class DBusNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit DBusNotifier(QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void close(const QString &conversation) override;
    DesktopMood desktopMood() const override;

private:
    /// The server's states.
    struct Unasked { };
    struct Asked {
        QList<Notification> waiting;
    };
    struct Known {
        QStringList capabilities;
    };

    /// What is to happen when the server has answered with an id.
    struct Keep { };
    struct Close { };
    /// A conversation's states.
    struct Sending {
        std::variant<Keep, Close, Notification> next;
    };
    struct Shown {
        uint id = 0;
        Notification notification;
        QString activationToken = {};
    };
    using State = std::variant<Sending, Shown>;

    void askServer();
    void onCapabilities(const std::optional<QStringList> &capabilities);
    void send(const Known &server, const Notification &notification);
    void onAnswer(const Notification &notification, std::optional<uint> id);
    void giveUp(const Notification &notification);
    void onAction(uint id, const QString &action);
    void onReply(uint id, const QString &text);
    void forgetServer();
    void showUndelivered();
    QHash<QString, State>::iterator findShown(uint id);

    NotificationServer *m_server; ///< a child
    DesktopQuiet *m_quiet;        ///< a child
    std::variant<Unasked, Asked, Known> m_known;
    QHash<QString, State> m_conversations;
    QHash<QString, Notification> m_undelivered; ///< what no server shows; the latest of each conversation
};

} // namespace meshtray::notify
