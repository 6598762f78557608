// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/systemsignal.h"

#include "core/background.h"
#include "core/logging.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace meshtray::net {
namespace {

constexpr auto busName = "org.freedesktop.DBus"_L1; // its interface has the same name
constexpr auto busPath = "/org/freedesktop/DBus"_L1;

} // namespace

SystemSignal::SystemSignal(SystemSignalName name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_bus(QString())
{
    // The first connection waits for the bus's greeting, which nobody promises to come soon.
    inBackground(
        this, [] { return QDBusConnection::systemBus(); }, [this](const QDBusConnection &bus) { listenOn(bus); });
}

void SystemSignal::listenOn(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        qCInfo(lcNet).noquote() << "there is no system bus to hear" << m_name.member << "from";
        return;
    }
    m_bus = bus;
    // With no service name: Qt would look up its owner, and wait for it. handle() looks at the sender instead.
    m_bus.connect(QString(), m_name.path, m_name.interface, m_name.member, this, SLOT(handle(QDBusMessage)));
    Q_EMIT listening();
}

void SystemSignal::handle(const QDBusMessage &message)
{
    if (message.signature() != m_name.signature)
        return;
    auto question = QDBusMessage::createMethodCall(busName, busPath, busName, u"GetNameOwner"_s);
    question << m_name.service;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, message] {
        watcher->deleteLater();
        const QDBusPendingReply<QString> owner = *watcher;
        if (owner.isValid() && owner.value() == message.service())
            Q_EMIT received(message.arguments());
    });
}

} // namespace meshtray::net
