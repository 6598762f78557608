// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/proxysetting.h"
#include "net/networkwatch.h"
#include "net/wakewatch.h"
#include "ui/automation.h"
#include "ui/autostart.h"
#include "ui/desktopappoptions.h"
#include "ui/keyreturn.h"
#include "ui/linkhandler.h"
#include "ui/notificationglue.h"
#include "ui/settings.h"
#include "ui/singleinstance.h"
#include "ui/trayicon.h"
#include "ui/windows.h"

#include <QObject>

namespace meshtray::ui {

class DBusService;

/// What the desktop stands on; all of it outlives the desktop.
struct DesktopServices {
    Clock &clock;
    ProfileSecretStore &secrets;
    notify::Notifier &notifier;
    client::TransportFactory transports;
};

/// The desktop of one profile: its meshes, its broker, the panel icon, the windows and what automation asks, tied
/// together. GUI thread.
class DesktopApp : public QObject {
    Q_OBJECT
public:
    DesktopApp(const QString &profile, DesktopServices services, QObject *parent = nullptr);
    /// Stops the broker in order and closes the connections.
    ~DesktopApp() override;

    /// Reads the profile and starts. The error is for the person; nothing goes on then.
    Result<void> start(const RunDesktop &wanted);
    const TrayIcon &tray() const { return m_tray; }
    Windows &windows() { return m_windows; }
    /// To be given to SingleInstance::listen.
    void handle(InstanceRequest request, QObject *context, SingleInstance::Answer answer);

Q_SIGNALS:
    /// Somebody asked for the end; the event loop may leave.
    void quitRequested();

private:
    void connectMenu();
    void show(const ShowCommand &command, const QString &activationToken);
    void connectQuiet();
    void setPolicy(notify::Policy policy);
    void tellBus();
    void showStatus();
    void open(const RunDesktop &wanted);
    void openFirstWindows();
    void openUnlessReachable();
    void reachableChanged();
    void mainWindowClosed();
    void hurry();
    void readSettings();
    void applySettings();

    Clock &m_clock;
    SettingsStore m_settings;
    QString m_language; ///< as in Settings: the one that is shown
    client::ProxySetting m_proxy;
    MeshService m_meshes;
    HostingService m_hosting;
    Autostart m_autostart;
    LinkHandler m_linkHandler;
    Windows m_windows;
    TrayIcon m_tray;
    NotificationGlue m_notifications;
    Automation m_automation;
    KeyReturn m_keyReturn;
    Alarm m_waitForTray;
    net::NetworkWatch m_network;
    net::WakeWatch m_wake;
    std::unique_ptr<DBusService> m_bus;
    QString m_activationToken; ///< of the request that is being handled
};

} // namespace meshtray::ui
