// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "secrets/keyringwatch.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace meshtray::keyring {

KeyringWatch::KeyringWatch(QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const auto *service =
        new QDBusServiceWatcher(u"org.freedesktop.secrets"_s, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(service, &QDBusServiceWatcher::serviceRegistered, this, &KeyringWatch::changed);
    // https://specifications.freedesktop.org/secret-service/0.2/: also when a collection is locked or unlocked. From
    // whoever says it: to filter by the service's name, Qt would wait for the bus to tell who has that.
    QDBusConnection(bus).connect(QString(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s,
                                 u"CollectionChanged"_s, this, SIGNAL(changed()));
}

} // namespace meshtray::keyring
