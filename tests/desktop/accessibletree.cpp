// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "accessibletree.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace meshtray::test {

namespace {

constexpr QLatin1StringView connectionName = "accessibility"_L1;
constexpr QLatin1StringView accessibleInterface = "org.a11y.atspi.Accessible"_L1;
constexpr QLatin1StringView rootPath = "/org/a11y/atspi/accessible/root"_L1;
constexpr int deepest = 60;
constexpr int mostActions = 10;

QString addressOfTheBus()
{
    const auto call =
        QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(call);
    return address.value();
}

} // namespace

struct AccessibilityBus::Reference {
    QString service;
    QString path;
};

AccessibilityBus::AccessibilityBus()
    : m_bus(QDBusConnection::connectToBus(addressOfTheBus(), connectionName))
{
}

AccessibilityBus::~AccessibilityBus()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

QList<AccessibilityBus::Reference> AccessibilityBus::children(const QString &service, const QString &path) const
{
    const auto call = QDBusMessage::createMethodCall(service, path, accessibleInterface, u"GetChildren"_s);
    const QDBusMessage reply = m_bus.call(call);
    QList<Reference> found;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a(so)")
        return found;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Reference child;
        QDBusObjectPath childPath;
        list.beginStructure();
        list >> child.service >> childPath;
        list.endStructure();
        child.path = childPath.path();
        found.append(child);
    }
    list.endArray();
    return found;
}

QString AccessibilityBus::applicationOf(qint64 pid) const
{
    const auto applications = children(u"org.a11y.atspi.Registry"_s, rootPath);
    for (const Reference &application : applications)
        if (m_bus.interface()->servicePid(application.service).value() == pid)
            return application.service;
    return {};
}

Accessible AccessibilityBus::read(const Reference &reference, int depth) const
{
    const auto ask = [&](const QString &method) {
        return m_bus.call(
            QDBusMessage::createMethodCall(reference.service, reference.path, accessibleInterface, method));
    };
    const auto property = [&](const QString &name) {
        auto call = QDBusMessage::createMethodCall(reference.service, reference.path,
                                                   u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        call << QString(accessibleInterface) << name;
        const QDBusReply<QDBusVariant> value = m_bus.call(call);
        return value.value().variant().toString();
    };
    Accessible found{reference.path, property(u"Name"_s), property(u"Description"_s), {}, 0, depth};
    const QDBusMessage role = ask(u"GetRoleName"_s);
    found.role = role.arguments().value(0).toString();
    const QDBusMessage states = ask(u"GetState"_s);
    const auto words = qdbus_cast<QList<uint>>(states.arguments().value(0));
    if (words.size() == 2)
        found.states = quint64(words[0]) | quint64(words[1]) << 32;
    return found;
}

void AccessibilityBus::walk(const Reference &reference, int depth, QList<Accessible> &found) const
{
    if (depth > deepest)
        return;
    const auto below = children(reference.service, reference.path);
    for (const Reference &child : below) {
        if (child.path.endsWith("/null"_L1))
            continue;
        const Accessible item = read(child, depth);
        if (item.role.isEmpty())
            continue; // it went away meanwhile
        found.append(item);
        walk(child, depth + 1, found);
    }
}

QList<Accessible> AccessibilityBus::tree(const QString &application) const
{
    QList<Accessible> found;
    walk({application, rootPath}, 0, found);
    return found;
}

bool AccessibilityBus::press(const QString &application, const QString &path) const
{
    const auto ask = [&](const QString &method, int index) {
        auto call = QDBusMessage::createMethodCall(application, path, u"org.a11y.atspi.Action"_s, method);
        call << index;
        return m_bus.call(call);
    };
    for (int index = 0; index < mostActions; ++index) {
        const QDBusReply<QString> name = ask(u"GetName"_s, index);
        if (!name.isValid())
            return false;
        if (name.value() == u"Press")
            return QDBusReply<bool>(ask(u"DoAction"_s, index)).value();
    }
    return false;
}

} // namespace meshtray::test
