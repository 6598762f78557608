// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dbuscalls.h"
#include "ui/singleinstance.h"
#include "ui/traystate.h"

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace meshtray::ui {

/// What the properties of org.meshtray.Meshtray1 tell.
struct DBusState {
    uint unread = 0;
    QString connection = nameOf(TrayState::Shape::Offline); ///< offline, connecting or online
    bool isHosting = false;

    friend bool operator==(const DBusState &, const DBusState &) = default;
};

/// The running desktop on the session bus: the commands of a second start, and org.freedesktop.Application, by which
/// the bus and the desktop shell start and raise it. Without a bus, or when another program has the name, it does
/// nothing. GUI thread; nothing blocks.
class DBusService : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// How many calls are carried out at a time.
    static constexpr int mostCalls = 16;

    /// `handler`: as for SingleInstance::listen. `bus`: for tests; the session's own otherwise.
    DBusService(QString profile, SingleInstance::Handler handler, QDBusConnection bus = QDBusConnection::sessionBus(),
                QObject *parent = nullptr);
    ~DBusService() override;

    /// Takes the name. After everything is ready to be asked.
    void start();
    /// Tells those who listen what is another.
    void setState(const DBusState &state);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariantMap properties() const;
    bool handleProperties(const QDBusMessage &message);
    void run(const QDBusMessage &message);

    QString m_profile;
    SingleInstance::Handler m_handler;
    QDBusConnection m_bus;
    DBusState m_state;
    int m_calls = 0;
};

} // namespace meshtray::ui
