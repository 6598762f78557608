// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"

#include <QFileSystemWatcher>
#include <QObject>

namespace meshtray::broker {

/// Tells the broker that serves this folder, if one does, that something else has changed its store.
void giveNotice(const QString &dataFolder);

/// Notices what was told by giveNotice(), and looks by itself once a minute in case a notice was lost: it is nothing
/// but a change of the file `broker.notice`.
class NoticeWatcher : public QObject {
    Q_OBJECT
public:
    NoticeWatcher(const QString &dataFolder, Clock &clock);

    void start();

Q_SIGNALS:
    void noticed();

private:
    void watch();
    void notice();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    Alarm m_pause; ///< one notice is several changes of the file
    Alarm m_lookAgain;
};

} // namespace meshtray::broker
