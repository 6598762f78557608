// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayicon.h"

#include "core/logging.h"

#include <QGuiApplication>
#include <QIcon>
#include <QMenu>
#include <QPalette>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr auto shortestBetweenChanges = 1s;
constexpr int darkBelow = 128; ///< lightness, of 255

QIcon iconFor(TrayState::Shape shape)
{
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < darkBelow;
    return QIcon(":/meshtray/icons/tray-%1%2.svg"_L1.arg(nameOf(shape), isDark ? u"-dark"_s : QString()));
}

} // namespace

TrayIcon::TrayIcon(MeshService &meshes, HostingService &hosting, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_meshes(meshes)
    , m_hosting(hosting)
    , m_nextChange(clock)
{
    connect(&m_host, &TrayHost::changed, this, &TrayIcon::hostChanged);
    connect(&m_hosting, &HostingService::stateChanged, this, &TrayIcon::stateChanged);
    connect(&m_meshes, &MeshService::meshAdded, this, &TrayIcon::watch);
    connect(&m_meshes, &MeshService::meshRemoved, this, &TrayIcon::stateChanged);
    for (const auto &mesh : m_meshes.meshes())
        watch(mesh.get());
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
    apply();
    // What changes within the next second is shown at its end.
    m_nextChange.start(shortestBetweenChanges, [this] {
        m_nextChange.stop();
        if (trayState(m_meshes, m_hosting.state()) != m_shown)
            stateChanged();
    });
}

void TrayIcon::apply()
{
    const TrayState state = trayState(m_meshes, m_hosting.state());
    m_menu.setState(state);
    if (m_icon && (m_icon->icon().isNull() || state.shape != m_shown.shape))
        m_icon->setIcon(iconFor(state.shape));
    if (m_icon && m_icon->toolTip() != state.toolTip)
        m_icon->setToolTip(state.toolTip);
    m_shown = state;
}

void TrayIcon::showMessage(const notify::Notification &notification)
{
    // Under StatusNotifier, Qt's balloon is a notification of the very server that has just failed.
    if (m_kind == TrayHost::Kind::X11 && isReachable())
        m_icon->showMessage(notification.title, notification.body, QSystemTrayIcon::NoIcon);
}

} // namespace meshtray::ui
