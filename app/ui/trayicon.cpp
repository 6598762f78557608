// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayicon.h"

#include "core/logging.h"
#include "ui/paneltone.h"
#include "ui/trayfacts.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QPalette>

using namespace std::chrono_literals;

namespace meshtray::ui {
namespace {

/// What changes within this time is one change.
constexpr std::chrono::milliseconds burst = 100ms;
constexpr std::chrono::milliseconds shortestBetweenChanges = 1s;
/// The wall clock may be set meanwhile, so a long wait looks at it now and then.
constexpr std::chrono::milliseconds longestWait = 1h;

} // namespace

TrayIcon::TrayIcon(MeshService &meshes, HostingService &hosting, SettingsStore &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_hosting(hosting)
    , m_settings(settings)
    , m_clock(clock)
    , m_nextChange(clock)
    , m_endOfMute(clock)
    , m_appliedAt(clock.steadyMs() - shortestBetweenChanges.count())
{
    connect(&m_host, &TrayHost::changed, this, &TrayIcon::hostChanged);
    connect(&m_hosting, &HostingService::stateChanged, this, &TrayIcon::stateChanged);
    connect(&m_meshes, &MeshService::meshAdded, this, &TrayIcon::watch);
    connect(&m_meshes, &MeshService::meshRemoved, this, &TrayIcon::stateChanged);
    connect(&m_settings, &SettingsStore::changed, this, &TrayIcon::stateChanged);
    for (const auto &mesh : m_meshes.meshes())
        watch(mesh.get());
    m_menu.menu()->installEventFilter(this);
    apply();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::watch(Mesh *mesh)
{
    connect(mesh, &Mesh::changed, this, &TrayIcon::stateChanged);
    connect(&mesh->inbox(), &Inbox::unreadChanged, this, &TrayIcon::stateChanged);
    stateChanged();
}

bool TrayIcon::isReachable() const
{
    return m_icon && m_host.has(m_kind);
}

void TrayIcon::hostChanged()
{
    const TrayHost::Kind kind = m_host.kind();
    if (!m_icon && m_host.isSettled() && kind != TrayHost::Kind::None)
        make(kind);
    drawIcon(); // another tray may want another one
    Q_EMIT reachableChanged();
}

void TrayIcon::make(TrayHost::Kind kind)
{
    m_kind = kind;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT m_menu.openRequested();
    });
    apply();
    m_icon->show();
    qCInfo(lcUi) << "the tray icon is shown," << (kind == TrayHost::Kind::X11 ? "X11 tray" : "StatusNotifier");
}

void TrayIcon::stateChanged()
{
    if (m_nextChange.isPending())
        return;
    const std::chrono::milliseconds since(m_clock.steadyMs() - m_appliedAt);
    m_nextChange.start(std::max(burst, shortestBetweenChanges - since), [this] {
        m_appliedAt = m_clock.steadyMs();
        apply();
    });
}

void TrayIcon::apply()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
    const TrayState state = trayState(trayFacts(m_meshes, m_hosting.state(), m_settings.current().notifications, now));
    waitForEndOfMute(now);
    const bool isNew = state != m_shown;
    m_shown = state;
    m_menu.setState(state);
    drawIcon();
    if (m_icon && m_icon->toolTip() != state.toolTip)
        m_icon->setToolTip(state.toolTip);
    if (isNew)
        Q_EMIT shownChanged();
}

void TrayIcon::waitForEndOfMute(const QDateTime &now)
{
    const auto end = notify::nextMuteEnd(m_settings.current().notifications, now);
    if (!end)
        return m_endOfMute.stop();
    const std::chrono::milliseconds wait(now.msecsTo(*end));
    m_endOfMute.start(std::min(wait, longestWait), [this] { apply(); });
}

void TrayIcon::drawIcon()
{
    if (!m_icon)
        return;
    const PanelFacts panel{qEnvironmentVariable("XDG_CURRENT_DESKTOP"), m_host.foregroundLightness(m_kind),
                           QGuiApplication::palette().color(QPalette::Window).lightness()};
    const QString picture = trayPicture(nameOf(m_shown.shape), toneFor(panel));
    if (picture != m_picture)
        m_icon->setIcon(QIcon(picture));
    m_picture = picture;
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    if (event->type() == QEvent::LanguageChange) {
        m_menu.retranslate();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::showMessage(const notify::Notification &notification)
{
    // Under StatusNotifier, Qt's balloon is a notification of the very server that has just failed.
    if (m_kind == TrayHost::Kind::X11 && isReachable())
        m_icon->showMessage(notification.title, notification.body, QSystemTrayIcon::NoIcon);
}

} // namespace meshtray::ui
