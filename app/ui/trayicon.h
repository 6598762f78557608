// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "mesh/hosting.h"
#include "notify/notifier.h"
#include "ui/settings.h"
#include "ui/trayhost.h"
#include "ui/traymenu.h"

#include <QSystemTrayIcon>

namespace meshtray::ui {

/// The icon in the panel, made only once a panel has a place for it. Its shape tells the state; it never moves. Changes
/// that come together are shown together, and at most once a second, because each costs the shell a round trip.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    TrayIcon(MeshService &meshes, HostingService &hosting, SettingsStore &settings, Clock &clock,
             QObject *parent = nullptr);
    ~TrayIcon() override;

    TrayMenu &menu() { return m_menu; }
    /// True while the person really has the icon: its kind of host is there. Only then may a window hide.
    bool isReachable() const;
    /// The panel that has it; None when there is none.
    TrayHost::Kind kind() const { return isReachable() ? m_kind : TrayHost::Kind::None; }
    /// Whether there was a place for it at any time.
    bool hasIcon() const { return m_icon != nullptr; }
    /// Whether it is known by now that there is, or is not, a place for the icon.
    bool isSettled() const { return m_host.isSettled(); }
    const TrayState &shown() const { return m_shown; }
    /// Qt's own balloon, for a notification that the notification server did not take.
    void showMessage(const notify::Notification &notification);

Q_SIGNALS:
    void reachableChanged();
    /// What shown() tells is another; with or without an icon.
    void shownChanged();

private:
    void watch(Mesh *mesh);
    void hostChanged();
    void make(TrayHost::Kind kind);
    void stateChanged();
    void apply();
    void waitForEndOfMute(const QDateTime &now);
    void drawIcon();
    bool eventFilter(QObject *watched, QEvent *event) override;

    MeshService &m_meshes;
    HostingService &m_hosting;
    SettingsStore &m_settings;
    Clock &m_clock;
    TrayHost m_host;
    TrayMenu m_menu;
    Alarm m_nextChange;
    Alarm m_endOfMute;
    qint64 m_appliedAt; ///< by the steady clock
    TrayState m_shown;
    QString m_picture; ///< of the icon
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayHost::Kind m_kind = TrayHost::Kind::None; ///< of the host that the icon was made for
};

} // namespace meshtray::ui
