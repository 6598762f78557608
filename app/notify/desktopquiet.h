// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/policy.h"

#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

class QDBusMessage;

namespace meshtray::notify {

/// Whether the desktop is set not to disturb, asked of the notification server that runs, and heard from it when that
/// changes:
///   * `Inhibited` of org.freedesktop.Notifications, which KDE's server has;
///   * `paused` of org.dunstproject.cmd0, which is dunst's;
///   * `/do-not-disturb` in the settings of xfce4-notifyd, when that is the server.
/// GNOME tells nobody over the bus, and holds notifications back by itself. Nothing is started by asking.
class DesktopQuiet : public QObject {
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusMessage>)
public:
    explicit DesktopQuiet(QObject *parent);

    DesktopMood mood() const;

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onPropertiesChanged(const QDBusMessage &message);
    void onXfceSettingChanged(const QDBusMessage &message);

private:
    /// Each as far as it is known; a server has one of them.
    struct Wishes {
        bool inhibited = false;
        bool paused = false;
        bool xfceSetting = false;

        friend bool operator==(const Wishes &, const Wishes &) = default;
    };

    void ask();
    void askProperty(const QString &interface, const QString &name, bool Wishes::*wish);
    void askXfce();
    void set(bool Wishes::*wish, bool value);
    void take(const Wishes &wishes);

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    Wishes m_wishes;
    quint64 m_round = 0; ///< answers about a server that is gone belong to an older one
    bool m_isXfce = false;
};

} // namespace meshtray::notify
