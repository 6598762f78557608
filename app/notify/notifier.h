// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

namespace meshtray::notify {

/// What the person is told about a push. Plain text; a backend escapes it for its server.
struct Notification {
    QString conversation; ///< stable name of the conversation: a newer one replaces the older
    QString title;
    QString body;
    bool urgent = false; ///< priority "now"
};

/// Shows notifications. Asynchronous: nothing waits for a server.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void close(const QString &conversation) = 0;

Q_SIGNALS:
    /// The person clicked it. `activationToken` for Wayland, may be empty.
    void activated(const QString &conversation, const QString &activationToken);
    void replied(const QString &conversation, const QString &text);
    /// A notification could not be shown; a fallback may show it.
    void failed(const meshtray::notify::Notification &notification);
};

} // namespace meshtray::notify
