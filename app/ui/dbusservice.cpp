// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/dbusservice.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

const auto propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const auto ownInterface = QString::fromLatin1(dbusInterface);
const auto objectPath = QString::fromLatin1(dbusPath);

// https://dbus.freedesktop.org/doc/dbus-specification.html#bus-messages-request-name
constexpr uint doNotQueue = 4;
constexpr uint isOwner = 1;
constexpr uint wasOwner = 4;

QDBusMessage busError(const QDBusMessage &call, const Error &error)
{
    return call.createErrorReply(dbusNameOf(error.code), error.message);
}

} // namespace

DBusService::DBusService(QString profile, SingleInstance::Handler handler, QDBusConnection bus, QObject *parent)
    : QDBusVirtualObject(parent)
    , m_profile(std::move(profile))
    , m_handler(std::move(handler))
    , m_bus(std::move(bus))
{
}

DBusService::~DBusService()
{
    m_bus.unregisterObject(objectPath);
}

void DBusService::start()
{
    if (!m_bus.isConnected() || !m_bus.registerVirtualObject(objectPath, this))
        return;
    auto request = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                  u"org.freedesktop.DBus"_s, u"RequestName"_s);
    const QString name = dbusNameOf(m_profile);
    request << name << doNotQueue;
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [call, name] {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        const uint result = reply.isValid() ? reply.value() : 0;
        if (result != isOwner && result != wasOwner)
            qCWarning(lcUi) << "the name" << name << "on the session bus is not ours";
    });
}

QVariantMap DBusService::properties() const
{
    return {{u"Profile"_s, m_profile},
            {u"Version"_s, QCoreApplication::applicationVersion()},
            {u"Unread"_s, m_state.unread},
            {u"Connection"_s, m_state.connection},
            {u"Hosting"_s, m_state.isHosting}};
}

void DBusService::setState(const DBusState &state)
{
    if (state == m_state)
        return;
    const QVariantMap before = properties();
    m_state = state;
    QVariantMap changed = properties();
    changed.removeIf(
        [&](const std::pair<const QString &, QVariant &> &entry) { return before.value(entry.first) == entry.second; });
    auto signal = QDBusMessage::createSignal(objectPath, propertiesInterface, u"PropertiesChanged"_s);
    signal << ownInterface << changed << QStringList();
    m_bus.send(signal);
}

QString DBusService::introspect(const QString &) const
{
    QFile file(u":/meshtray/dbus/org.meshtray.Meshtray1.xml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.section(u"<node>"_s, 1).section(u"</node>"_s, 0, 0); // Qt puts its own around it
}

bool DBusService::handleMessage(const QDBusMessage &message, const QDBusConnection &)
{
    if (message.path() != objectPath)
        return false;
    if (message.interface() == propertiesInterface)
        return handleProperties(message);
    if (message.interface().startsWith("org.freedesktop.DBus."_L1))
        return false; // Introspectable and Peer are Qt's
    run(message);
    return true;
}

bool DBusService::handleProperties(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    const QString interface = arguments.value(0).toString();
    const QVariantMap known = interface == ownInterface ? properties() : QVariantMap();
    const QString name = arguments.value(1).toString();
    if (message.member() == "GetAll"_L1 && message.signature() == "s"_L1) {
        m_bus.send(message.createReply(known));
    } else if (message.member() == "Get"_L1 && message.signature() == "ss"_L1 && known.contains(name)) {
        m_bus.send(message.createReply(QVariant::fromValue(QDBusVariant(known.value(name)))));
    } else if (message.member() == "Set"_L1) {
        m_bus.send(
            message.createErrorReply(u"org.freedesktop.DBus.Error.PropertyReadOnly"_s, u"No property can be set."_s));
    } else {
        m_bus.send(
            message.createErrorReply(u"org.freedesktop.DBus.Error.UnknownProperty"_s, u"There is no such property."_s));
    }
    return true;
}

void DBusService::run(const QDBusMessage &message)
{
    if (m_calls >= mostCalls) {
        m_bus.send(message.createErrorReply(QDBusError::LimitsExceeded,
                                            tr("Too many calls at a time. Wait for the answers.")));
        return;
    }
    auto request = readDBusCall({message.interface(), message.member(), message.signature(), message.arguments()});
    if (!request) {
        m_bus.send(busError(message, request.error()));
        return;
    }
    message.setDelayedReply(true);
    ++m_calls;
    auto *context = new QObject(this); // the caller, for as long as it waits
    InstanceRequest command = std::move(request->command);
    m_handler(std::move(command), context,
              [this, context, message, reply = request->reply](const Result<QJsonObject> &result) {
                  --m_calls;
                  context->deleteLater();
                  m_bus.send(result ? message.createReply(reply(*result)) : busError(message, result.error()));
              });
}

} // namespace meshtray::ui
