// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/desktopquiet.h"

#include "core/logging.h"
#include "notify/buscall.h"

#include <QDBusArgument>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

namespace meshtray::notify {

using namespace Qt::StringLiterals;

namespace {

constexpr auto serverName = "org.freedesktop.Notifications"_L1; // its interface has the same name
constexpr auto serverPath = "/org/freedesktop/Notifications"_L1;
constexpr auto dunstInterface = "org.dunstproject.cmd0"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr auto xfconfName = "org.xfce.Xfconf"_L1; // its interface has the same name
constexpr auto xfconfPath = "/org/xfce/Xfconf"_L1;
constexpr auto xfceChannel = "xfce4-notifyd"_L1;
constexpr auto xfceSetting = "/do-not-disturb"_L1;

QDBusMessage question(const QString &service, const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {})
{
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    return message;
}

/// False for an error and for anything that is not a switch.
bool isOn(const QDBusMessage &answer)
{
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != "v"_L1)
        return false;
    const QVariant value = answer.arguments().at(0).value<QDBusVariant>().variant();
    return value.typeId() == QMetaType::Bool && value.toBool();
}

} // namespace

DesktopQuiet::DesktopQuiet(QObject *parent)
    : QObject(parent)
{
    auto *watcher = new QDBusServiceWatcher(serverName, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopQuiet::ask);
    // With no service name: Qt would look up its owner, and wait for it. What a signal says is asked for again, of the
    // one who has the name.
    m_bus.connect(QString(), serverPath, propertiesInterface, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QDBusMessage)));
    for (const QString &signal : {u"PropertyChanged"_s, u"PropertyRemoved"_s})
        m_bus.connect(QString(), xfconfPath, xfconfName, signal, this, SLOT(onXfceSettingChanged(QDBusMessage)));
    ask();
}

DesktopMood DesktopQuiet::mood() const
{
    return m_wishes == Wishes{} ? DesktopMood::Open : DesktopMood::Quiet;
}

void DesktopQuiet::ask()
{
    ++m_round;
    m_isXfce = false;
    take({});
    askProperty(serverName, u"Inhibited"_s, &Wishes::inhibited);
    askProperty(dunstInterface, u"paused"_s, &Wishes::paused);
    callOnBus(m_bus, question(serverName, serverPath, serverName, u"GetServerInformation"_s), this,
              [this, round = m_round](const QDBusMessage &answer) {
                  const bool isAnswer = answer.type() == QDBusMessage::ReplyMessage && answer.signature() == "ssss"_L1;
                  if (!isAnswer || round != m_round)
                      return;
                  m_isXfce = answer.arguments().at(0).toString().startsWith("Xfce"_L1);
                  askXfce();
              });
}

void DesktopQuiet::askProperty(const QString &interface, const QString &name, bool Wishes::*wish)
{
    callOnBus(m_bus, question(serverName, serverPath, propertiesInterface, u"Get"_s, {interface, name}), this,
              [this, wish, round = m_round](const QDBusMessage &answer) {
                  if (round == m_round)
                      set(wish, isOn(answer));
              });
}

void DesktopQuiet::askXfce()
{
    if (!m_isXfce)
        return;
    callOnBus(m_bus, question(xfconfName, xfconfPath, xfconfName, u"GetProperty"_s, {xfceChannel, xfceSetting}), this,
              [this, round = m_round](const QDBusMessage &answer) {
                  if (round == m_round)
                      set(&Wishes::xfceSetting, isOn(answer));
              });
}

void DesktopQuiet::onPropertiesChanged(const QDBusMessage &message)
{
    if (message.signature() != "sa{sv}as"_L1)
        return;
    const auto arguments = message.arguments();
    const QString interface = arguments.at(0).toString();
    QStringList names = qdbus_cast<QVariantMap>(arguments.at(1)).keys();
    names += arguments.at(2).toStringList();
    if (interface == serverName && names.contains("Inhibited"_L1))
        askProperty(serverName, u"Inhibited"_s, &Wishes::inhibited);
    else if (interface == dunstInterface && names.contains("paused"_L1))
        askProperty(dunstInterface, u"paused"_s, &Wishes::paused);
}

void DesktopQuiet::onXfceSettingChanged(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (arguments.size() >= 2 && arguments.at(0).toString() == xfceChannel && arguments.at(1).toString() == xfceSetting)
        askXfce();
}

void DesktopQuiet::set(bool Wishes::*wish, bool value)
{
    Wishes wishes = m_wishes;
    wishes.*wish = value;
    take(wishes);
}

void DesktopQuiet::take(const Wishes &wishes)
{
    const DesktopMood before = mood();
    m_wishes = wishes;
    if (mood() == before)
        return;
    qCInfo(lcNotify) << "the desktop"
                     << (mood() == DesktopMood::Quiet ? "asks not to be disturbed" : "may be disturbed again");
    Q_EMIT changed();
}

} // namespace meshtray::notify
