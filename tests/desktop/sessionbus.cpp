// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace meshtray::test {

/// org.freedesktop.Secret: a secret on its way.
struct SecretOnBus {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const SecretOnBus &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, SecretOnBus &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

const auto secrets = u"org.freedesktop.secrets"_s;
const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto defaultCollection = u"/org/freedesktop/secrets/collection/login"_s;
const auto notifications = u"org.freedesktop.Notifications"_s;
const auto notificationsPath = u"/org/freedesktop/Notifications"_s;

struct Target {
    QString service;
    QString path;
    QString interface;
};

QVariantList call(const Target &target, const QString &method, const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(target.service, target.path, target.interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QVariant property(const Target &target, const QString &name)
{
    const auto reply =
        call({target.service, target.path, u"org.freedesktop.DBus.Properties"_s}, u"Get"_s, {target.interface, name});
    return reply.isEmpty() ? QVariant() : reply.first().value<QDBusVariant>().variant();
}

const auto bus = u"org.freedesktop.DBus"_s;
const auto watcher = u"org.kde.StatusNotifierWatcher"_s;

bool belongsTo(qint64 pid, const QString &connection)
{
    const auto reply = call({bus, u"/"_s, bus}, u"GetConnectionUnixProcessID"_s, {connection});
    return !reply.isEmpty() && reply.first().toUInt() == pid;
}

/// The icon of a process among those the panel has, or nothing. The panel names them "CONNECTION/PATH".
std::optional<Target> trayItem(qint64 pid)
{
    const QStringList items =
        property({watcher, u"/StatusNotifierWatcher"_s, watcher}, u"RegisteredStatusNotifierItems"_s).toStringList();
    const auto item =
        std::ranges::find_if(items, [&](const QString &name) { return belongsTo(pid, name.section(u'/', 0, 0)); });
    if (item == items.end())
        return std::nullopt;
    return Target{item->section(u'/', 0, 0), u'/' + item->section(u'/', 1), u"org.kde.StatusNotifierItem"_s};
}

std::optional<Target> menuOf(qint64 pid)
{
    const auto item = trayItem(pid);
    if (!item)
        return std::nullopt;
    const auto path = property(*item, u"Menu"_s).value<QDBusObjectPath>();
    return Target{item->service, path.path(), u"com.canonical.dbusmenu"_s};
}

/// The layout of an entry: (id, properties, entries of its submenu).
void collect(const QDBusArgument &layout, QList<MenuEntry> &entries)
{
    MenuEntry entry;
    QVariantMap properties;
    layout.beginStructure();
    layout >> entry.id >> properties;
    entry.label = properties.value(u"label"_s).toString().remove(u'_');
    entry.isEnabled = properties.value(u"enabled"_s, true).toBool();
    entry.isVisible = properties.value(u"visible"_s, true).toBool();
    if (!entry.label.isEmpty())
        entries += entry;
    layout.beginArray();
    while (!layout.atEnd()) {
        QDBusVariant child;
        layout >> child;
        collect(child.variant().value<QDBusArgument>(), entries);
    }
    layout.endArray();
    layout.endStructure();
}

} // namespace

bool hasTrayItem(qint64 pid)
{
    return trayItem(pid).has_value();
}

QList<MenuEntry> trayMenu(qint64 pid)
{
    QList<MenuEntry> entries;
    const auto menu = menuOf(pid);
    const auto reply = menu ? call(*menu, u"GetLayout"_s, {0, -1, QStringList()}) : QVariantList();
    if (reply.size() == 2)
        collect(reply[1].value<QDBusArgument>(), entries);
    return entries;
}

bool chooseInTrayMenu(qint64 pid, const QString &label)
{
    const auto entries = trayMenu(pid);
    const auto entry = std::ranges::find(entries, label, &MenuEntry::label);
    const auto menu = menuOf(pid);
    if (entry == entries.end() || !menu)
        return false;
    call(*menu, u"Event"_s,
         {entry->id, u"clicked"_s, QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(0U)});
    return true;
}

int shownNotifications()
{
    return property({notifications, notificationsPath, u"org.dunstproject.cmd0"_s}, u"displayedLength"_s).toInt();
}

QList<QVariantMap> pastNotifications()
{
    const Target dunst{notifications, notificationsPath, u"org.dunstproject.cmd0"_s};
    call(dunst, u"NotificationCloseAll"_s); // what is shown is not yet history
    const auto reply = call(dunst, u"NotificationListHistory"_s);
    return reply.isEmpty() ? QList<QVariantMap>() : qdbus_cast<QList<QVariantMap>>(reply.first());
}

bool lockKeyring()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(defaultCollection)};
    call({secrets, secretsPath, u"org.freedesktop.Secret.Service"_s}, u"Lock"_s, {QVariant::fromValue(collections)});
    return property({secrets, defaultCollection, u"org.freedesktop.Secret.Collection"_s}, u"Locked"_s).toBool();
}

bool unlockKeyring()
{
    qDBusRegisterMetaType<SecretOnBus>();
    const auto session = call({secrets, secretsPath, u"org.freedesktop.Secret.Service"_s}, u"OpenSession"_s,
                              {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (session.size() != 2)
        return false;
    const SecretOnBus password{
        session[1].value<QDBusObjectPath>(), {}, qgetenv("MESHTRAY_SESSION_PASSWORD"), u"text/plain"_s};
    // the way the login screen does it; a prompt would need a person
    call({secrets, secretsPath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s},
         u"UnlockWithMasterPassword"_s,
         {QVariant::fromValue(QDBusObjectPath(defaultCollection)), QVariant::fromValue(password)});
    const auto locked = property({secrets, defaultCollection, u"org.freedesktop.Secret.Collection"_s}, u"Locked"_s);
    return locked.isValid() && !locked.toBool();
}

QByteArray keyringSecret(const QString &service, const QString &name)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"lookup"_s, u"server"_s, service, u"user"_s, name});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

bool putIntoKeyring(const QString &service, const QString &name, const QByteArray &secret)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"store"_s, u"--label=put"_s, u"server"_s, service, u"user"_s, name, u"type"_s,
                                  u"base64"_s, u"xdg:schema"_s, u"org.qt.keychain"_s});
    tool.write(secret);
    tool.closeWriteChannel();
    return tool.waitForFinished() && tool.exitCode() == 0 && keyringSecret(service, name) == secret;
}

bool removeFromKeyring(const QString &service, const QString &name)
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"clear"_s, u"server"_s, service, u"user"_s, name});
    return tool.waitForFinished() && tool.exitCode() == 0 && keyringSecret(service, name).isEmpty();
}

EmptyBus::EmptyBus()
{
    const QString folder = qEnvironmentVariable("MESHTRAY_SESSION");
    QFile config(folder + u"/empty-bus.conf"_s);
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write("<busconfig><type>session</type><listen>unix:path=" + QFile::encodeName(folder) +
                 "/run/empty-bus</listen><auth>EXTERNAL</auth><policy context=\"default\"><allow "
                 "send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/>"
                 "</policy></busconfig>");
    config.close();
    m_daemon.start(u"dbus-daemon"_s,
                   {u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s, u"--config-file="_s + config.fileName()});
    if (m_daemon.waitForReadyRead())
        m_address = QString::fromLocal8Bit(m_daemon.readLine().trimmed());
}

EmptyBus::~EmptyBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

} // namespace meshtray::test
