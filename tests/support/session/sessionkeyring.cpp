// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "support/session/sessionkeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace meshtray::test {

using namespace Qt::StringLiterals;

/// A secret as the Secret Service API passes it: session, parameters, value, content type.
struct DBusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto root = "/org/freedesktop/secrets"_L1;
constexpr auto secretService = "org.freedesktop.Secret.Service"_L1;

QDBusMessage call(QLatin1StringView interface, QLatin1StringView method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(service, root, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath defaultCollection()
{
    return QDBusReply<QDBusObjectPath>(call(secretService, "ReadAlias"_L1, {u"default"_s})).value();
}

bool isLocked(const QDBusObjectPath &collection)
{
    const QDBusInterface interface(service, collection.path(), u"org.freedesktop.Secret.Collection"_s);
    return interface.property("Locked").toBool();
}

} // namespace

QString sessionFolder()
{
    return qEnvironmentVariable("MESHTRAY_SESSION");
}

bool unlockSessionKeyring()
{
    qDBusRegisterMetaType<DBusSecret>();
    const auto opened =
        call(secretService, "OpenSession"_L1, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return false;
    const DBusSecret password{.session = opened.arguments().at(1).value<QDBusObjectPath>(),
                              .parameters = {},
                              .value = qgetenv("MESHTRAY_SESSION_PASSWORD"),
                              .contentType = u"text/plain"_s};
    // gnome-keyring's own way past the prompt; its name is its documentation
    call("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_L1, "UnlockWithMasterPassword"_L1,
         {QVariant::fromValue(defaultCollection()), QVariant::fromValue(password)});
    return !isLocked(defaultCollection());
}

bool lockSessionKeyring()
{
    call(secretService, "Lock"_L1, {QVariant::fromValue(QList<QDBusObjectPath>{defaultCollection()})});
    return isLocked(defaultCollection());
}

} // namespace meshtray::test
