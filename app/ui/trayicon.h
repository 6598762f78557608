// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "notify/notifier.h"
#include "ui/trayhost.h"
#include "ui/traymenu.h"

#include <QSystemTrayIcon>

namespace meshtray::ui {

/// The icon in the panel, made only once a panel has a place for it. Its shape tells the state; it never moves, and is
/// changed at most once a second, because each change costs the shell a round trip.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    TrayIcon(MeshService &meshes, HostingService &hosting, Clock &clock, QObject *parent = nullptr);
    ~TrayIcon() override;

    TrayMenu &menu() { return m_menu; }
    /// True while the person really has the icon: its kind of host is there. Only then may a window hide.
    bool isReachable() const;
    /// Whether it is known by now that there is, or is not, a place for the icon.
    bool isSettled() const { return m_host.isSettled(); }
    /// Qt's own balloon, for a notification that the notification server did not take.
    void showMessage(const notify::Notification &notification);

Q_SIGNALS:
    void reachableChanged();

private:
    void watch(Mesh *mesh);
    void hostChanged();
    void make(TrayHost::Kind kind);
    void stateChanged();
    void apply();

    MeshService &m_meshes;
    HostingService &m_hosting;
    TrayHost m_host;
    TrayMenu m_menu;
    Alarm m_nextChange;
    TrayState m_shown;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayHost::Kind m_kind = TrayHost::Kind::None; ///< of the host that the icon was made for
};

} // namespace meshtray::ui
