// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariantList>

namespace meshtray::net {

/// One signal of one service of the system, as the D-Bus documentation of that service names it.
struct SystemSignalName {
    QString service;
    QString path;
    QString interface;
    QString member;
    QString signature; ///< of the arguments: "b", "u"
};

/// Listens to a signal on the system bus. The service may come later, go, or never be there; the bus as well.
/// GUI thread; nothing blocks: connecting to the bus is done on a thread of the pool.
class SystemSignal : public QObject {
    Q_OBJECT
public:
    explicit SystemSignal(SystemSignalName name, QObject *parent = nullptr);

Q_SIGNALS:
    /// We hear it from now on; for tests.
    void listening();
    /// It came from the owner of the service's name, with arguments of the right types.
    void received(const QVariantList &arguments);

private Q_SLOTS:
    void handle(const QDBusMessage &message);

private:
    void listenOn(const QDBusConnection &bus);

    SystemSignalName m_name;
    QDBusConnection m_bus;
};

} // namespace meshtray::net
