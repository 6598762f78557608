// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/notifier.h"

#include <QHash>
#include <QList>

namespace meshtray::test {

/// Remembers what it was told to show.
class RecordingNotifier final : public notify::Notifier {
public:
    QList<notify::Notification> shown;           ///< every call, in their order
    QHash<QString, notify::Notification> screen; ///< what a person would see now
    notify::DesktopMood mood = notify::DesktopMood::Open;

    void show(const notify::Notification &notification) override
    {
        shown += notification;
        screen.insert(notification.conversation, notification);
    }
    void close(const QString &conversation) override { screen.remove(conversation); }
    notify::DesktopMood desktopMood() const override { return mood; }
    void setMood(notify::DesktopMood desktop)
    {
        mood = desktop;
        Q_EMIT desktopMoodChanged();
    }
};

} // namespace meshtray::test
