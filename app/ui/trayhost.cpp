// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/trayhost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

// https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
const auto watcherName = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

TrayHost::TrayHost(QObject *parent)
    : QObject(parent)
{
    connect(&m_x11, &TrayHostX11::changed, this, &TrayHost::changed);
    QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askWhetherHostIsRegistered);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &TrayHost::forgetHost);
    bus.connect(watcherName, watcherPath, watcherName, u"StatusNotifierHostRegistered"_s, this,
                SLOT(askWhetherHostIsRegistered()));
    bus.connect(watcherName, watcherPath, watcherName, u"StatusNotifierHostUnregistered"_s, this,
                SLOT(askWhetherHostIsRegistered()));
    askWhetherHostIsRegistered();
}

TrayHost::Kind TrayHost::kind() const
{
    if (m_hasStatusNotifier)
        return Kind::StatusNotifier;
    return m_x11.isThere() ? Kind::X11 : Kind::None;
}

bool TrayHost::has(Kind kind) const
{
    switch (kind) {
    case Kind::StatusNotifier:
        return m_hasStatusNotifier;
    case Kind::X11:
        return m_x11.isThere();
    case Kind::None:
        break;
    }
    return false;
}

std::optional<int> TrayHost::foregroundLightness(Kind kind) const
{
    return kind == Kind::X11 ? m_x11.foregroundLightness() : std::nullopt;
}

void TrayHost::askWhetherHostIsRegistered()
{
    // The name alone is not enough: Qt takes a watcher without a registered host for no tray at all.
    auto message =
        QDBusMessage::createMethodCall(watcherName, watcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << watcherName << u"IsStatusNotifierHostRegistered"_s;
    message.setAutoStartService(false);
    auto *call = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *call;
        setStatusNotifier(reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayHost::forgetHost()
{
    setStatusNotifier(false);
}

void TrayHost::setStatusNotifier(bool isThere)
{
    m_hasStatusNotifier = isThere;
    m_isSettled = true;
    Q_EMIT changed();
}

QString nameOf(TrayHost::Kind kind)
{
    switch (kind) {
    case TrayHost::Kind::StatusNotifier:
        return u"status-notifier"_s;
    case TrayHost::Kind::X11:
        return u"x11"_s;
    case TrayHost::Kind::None:
        break;
    }
    return u"none"_s;
}

} // namespace meshtray::ui
