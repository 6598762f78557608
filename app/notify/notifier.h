// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/policy.h"

#include <QObject>
#include <QString>

namespace meshtray::notify {

/// How much a notification asks for: Critical ones stay until they are dealt with, and pass a "do not disturb".
enum class Weight { Low, Normal, Critical };
/// Anew: the older one is closed first, so that the person is told once more.
enum class Showing { InPlace, Anew };
/// What the person can do with it. All can be opened and marked as read.
enum class Offers {
    Reading,
    Answering,       ///< "Reply" opens the field in the window
    InlineAnswering, ///< the answer may also be written in the notification itself, where the server has a field
};

/// What the person is told about a push. Plain text; a backend escapes it for its server.
struct Notification {
    QString conversation; ///< stable name of the conversation: a newer one replaces the older
    QString title = {};
    QString body = {};
    Weight weight = Weight::Normal;
    Sound sound = Sound::Heard;
    Showing showing = Showing::InPlace;
    Offers offers = Offers::Reading;
};

/// Shows notifications. Asynchronous: nothing waits for a server.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void close(const QString &conversation) = 0;
    /// Whether the desktop is set not to disturb, as far as it tells.
    virtual DesktopMood desktopMood() const { return DesktopMood::Open; }

Q_SIGNALS:
    /// The person clicked it. `activationToken` for Wayland, may be empty.
    void activated(const QString &conversation, const QString &activationToken);
    /// The person wants to answer, and has no field to do so in the notification.
    void answerRequested(const QString &conversation, const QString &activationToken);
    void replied(const QString &conversation, const QString &text);
    void markedRead(const QString &conversation);
    /// A notification could not be shown; a fallback may show it. The backend shows it once there is a server, unless
    /// it is closed before.
    void failed(const meshtray::notify::Notification &notification);
    void desktopMoodChanged();
};

} // namespace meshtray::notify
