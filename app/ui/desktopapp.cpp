// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/desktopapp.h"

#include "core/logging.h"
#include "ui/dbusservice.h"
#include "ui/muting.h"
#include "ui/proxymodel.h"
#include "ui/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace std::chrono_literals;

namespace meshtray::ui {
namespace {

/// A panel may come up after us when both are started at login.
constexpr auto patienceWithPanel = 5s;
/// One that is there already may be restarted, which nobody should notice.
constexpr auto patienceWithRestart = 30s;

} // namespace

DesktopApp::DesktopApp(const QString &profile, DesktopServices services, QObject *parent)
    : QObject(parent)
    , m_clock(services.clock)
    , m_settings(profileFolder(profile))
    , m_meshes(profileFolder(profile), services.secrets, std::move(services.transports), services.clock)
    , m_hosting(profileFolder(profile), m_meshes, services.clock)
    , m_autostart(Autostart::folderOfPerson(), Launcher::ofThisProgram(profile))
    , m_linkHandler(AssociationPlaces::ofPerson(), Launcher::ofThisProgram(profile))
    , m_windows(m_meshes, m_hosting, services.secrets, services.clock, m_settings)
    , m_tray(m_meshes, m_hosting, m_settings, services.clock)
    , m_notifications(m_meshes, m_windows, services.notifier, m_settings, services.clock)
    , m_automation(profile, m_meshes, m_hosting, services.secrets, m_settings, services.clock)
    , m_keyReturn(services.secrets, m_meshes, m_hosting)
    , m_waitForTray(services.clock)
    , m_bus(std::make_unique<DBusService>(
          profile, [this](InstanceRequest request, QObject *context, SingleInstance::Answer answer) {
              handle(std::move(request), context, std::move(answer));
          }))
{
    m_windows.offer(m_autostart, m_linkHandler);
    connectMenu();
    connectQuiet();
    connect(&m_tray, &TrayIcon::shownChanged, this, &DesktopApp::tellBus);
    connect(&m_tray, &TrayIcon::reachableChanged, this, &DesktopApp::reachableChanged);
    connect(&m_windows, &Windows::mainWindowClosed, this, &DesktopApp::mainWindowClosed);
    connect(&m_windows, &Windows::quitRequested, this, &DesktopApp::quitRequested);
    connect(&m_notifications, &NotificationGlue::failed, &m_tray, &TrayIcon::showMessage);
    m_automation.setTray([this] { return nameOf(m_tray.kind()); });
    connect(&m_automation, &Automation::showRequested, this,
            [this](const ShowCommand &command) { show(command, m_activationToken); });
    connect(&m_automation, &Automation::openRequested, this, [this](const MeshId &mesh, const QByteArray &peerKey) {
        m_windows.openConversation(mesh, peerKey, m_activationToken);
    });
    connect(&m_automation, &Automation::quitRequested, this, &DesktopApp::quitRequested);
    connect(&m_meshes, &MeshService::statusOfAllChanged, this, &DesktopApp::showStatus);
    // Advice only: without it the connections find out and come back by their own timers.
    connect(&m_network, &net::NetworkWatch::cameBack, this, &DesktopApp::hurry);
    connect(&m_wake, &net::WakeWatch::woke, this, &DesktopApp::hurry);
}

DesktopApp::~DesktopApp() = default;

void DesktopApp::connectMenu()
{
    TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::openRequested, this, [this] { m_windows.openMainWindow(); });
    connect(&menu, &TrayMenu::conversationRequested, this,
            [this](const MeshId &mesh, const QByteArray &peer) { m_windows.openConversation(mesh, peer); });
    connect(&menu, &TrayMenu::joinRequested, this, [this] { m_windows.openJoin(); });
    connect(&menu, &TrayMenu::hostRequested, this, [this] { m_windows.openHost(); });
    connect(&menu, &TrayMenu::stopHostingRequested, this, [this] {
        m_hosting.stop(this, [](const Result<void> &stopped) {
            if (!stopped)
                qCWarning(lcUi) << "hosting was not stopped:" << stopped.error().message;
        });
    });
    connect(&menu, &TrayMenu::statusChosen, &m_meshes, &MeshService::setStatusOfAll);
    connect(&menu, &TrayMenu::settingsRequested, this, [this] { m_windows.openSettings(); });
    connect(&menu, &TrayMenu::quitRequested, this, &DesktopApp::quitRequested);
}

void DesktopApp::connectQuiet()
{
    TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::muteRequested, this, [this](TrayMenu::MuteLength length) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
        const QDateTime until = length == TrayMenu::MuteLength::Hour ? now.addSecs(3600) : tomorrowMorning(now);
        setPolicy(allMuted(m_settings.current().notifications, m_meshes.ids(), until));
    });
    connect(&menu, &TrayMenu::unmuteRequested, this,
            [this] { setPolicy(allUnmuted(m_settings.current().notifications)); });
}

void DesktopApp::setPolicy(notify::Policy policy)
{
    Settings settings = m_settings.current();
    settings.notifications = std::move(policy);
    m_settings.set(settings);
}

Result<void> DesktopApp::start(const RunDesktop &wanted)
{
    readSettings(); // first: they say through which proxy
    if (auto loaded = m_meshes.load(); !loaded)
        return loaded;
    showStatus();
    m_hosting.resume();
    open(wanted);
    m_bus->start();
    return {};
}

void DesktopApp::open(const RunDesktop &wanted)
{
    if (!wanted.link.isEmpty())
        m_windows.openJoin(wanted.link, qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    else if (wanted.start == RunDesktop::Start::WithWindow)
        return openFirstWindows();
    m_waitForTray.start(patienceWithPanel, [this] { openUnlessReachable(); });
}

void DesktopApp::readSettings()
{
    if (const auto loaded = m_settings.load(); !loaded)
        qCWarning(lcUi) << "the settings are the defaults:" << loaded.error().message;
    connect(&m_settings, &SettingsStore::failed, this,
            [](const QString &why) { qCWarning(lcUi) << "the settings were not kept:" << why; });
    connect(&m_settings, &SettingsStore::changed, this, &DesktopApp::applySettings);
    applySettings();
}

void DesktopApp::applySettings()
{
    const Settings &settings = m_settings.current();
    m_proxy.use(proxyWishOf(settings));
    if (std::exchange(m_language, settings.language) != settings.language)
        installTranslations(*QCoreApplication::instance(), localeOf(settings.language));
}

void DesktopApp::tellBus()
{
    const TrayState &state = m_tray.shown();
    m_bus->setState({static_cast<uint>(state.unread), nameOf(state.connection), state.isHosting});
}

void DesktopApp::openFirstWindows()
{
    m_windows.openMainWindow(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"));
    if (m_windows.keys()->place() == KeysModel::LockedFile)
        m_windows.openKeys();
}

void DesktopApp::openUnlessReachable()
{
    if (!m_tray.isReachable())
        openFirstWindows();
}

/// Whoever sees no icon any more must get at the program by its window.
void DesktopApp::reachableChanged()
{
    if (m_tray.isReachable())
        return m_waitForTray.stop();
    if (m_tray.hasIcon() && !m_windows.isMainWindowVisible() && !m_waitForTray.isPending())
        m_waitForTray.start(patienceWithRestart, [this] { openUnlessReachable(); });
}

void DesktopApp::mainWindowClosed()
{
    if (m_tray.isReachable())
        return;
    qCInfo(lcUi) << "the window was closed and there is no panel with our icon: ending";
    Q_EMIT quitRequested();
}

void DesktopApp::showStatus()
{
    m_tray.menu().setStatus(m_meshes.statusOfAll());
}

void DesktopApp::handle(InstanceRequest request, QObject *context, SingleInstance::Answer answer)
{
    auto command = parseAutomationCommand(request.arguments);
    if (!command)
        return answer(std::unexpected(command.error()));
    const auto giveSecret = [&request](auto &wanted) {
        if constexpr (requires { wanted.secret; })
            wanted.secret = std::make_shared<crypto::SecureBuffer>(std::move(request.secret));
    };
    std::visit(giveSecret, *command);
    m_activationToken = request.activationToken;
    m_automation.run(*command, context, std::move(answer));
}

void DesktopApp::show(const ShowCommand &command, const QString &activationToken)
{
    switch (command.window) {
    case ShowCommand::Window::Main:
        m_windows.openMainWindow(activationToken);
        break;
    case ShowCommand::Window::Join:
        m_windows.openJoin(command.link, activationToken);
        break;
    case ShowCommand::Window::Host:
        m_windows.openHost(activationToken);
        break;
    case ShowCommand::Window::Settings:
        m_windows.openSettings(Windows::Notifications, activationToken);
        break;
    }
}

void DesktopApp::hurry()
{
    qCInfo(lcUi) << "the machine woke, or its network changed: looking after the connections";
    for (const auto &mesh : m_meshes.meshes())
        mesh->hurry();
    m_hosting.hurry();
}

} // namespace meshtray::ui
