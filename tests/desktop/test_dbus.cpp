// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "xwindows.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.meshtray.Meshtray"_s; ///< its name on the bus
const auto own = u"org.meshtray.Meshtray1"_s;    ///< its interface
const auto application = u"org.freedesktop.Application"_s;

/// The map that came with the latest PropertiesChanged, over all of them.
class PropertyListener : public QObject {
    Q_OBJECT
public:
    explicit PropertyListener(const QString &name)
    {
        QDBusConnection::sessionBus().connect(name, u"/org/meshtray/Meshtray"_s, u"org.freedesktop.DBus.Properties"_s,
                                              u"PropertiesChanged"_s, this,
                                              SLOT(changed(QString, QVariantMap, QStringList)));
    }
    QVariantMap latest;

private Q_SLOTS:
    void changed(const QString &, const QVariantMap &properties, const QStringList &) { latest.insert(properties); }
};

} // namespace

/// The commands over D-Bus, and a program that the bus starts. The tray is there, so that nothing opens by itself.
class TestDBus : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    static QDBusMessage call(const QString &name, const QString &interface, const QString &method,
                             const QVariantList &arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(name, u"/org/meshtray/Meshtray"_s, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message, QDBus::Block, timeout);
    }
    static QString nameOf(const QString &profile) { return service + u".profile_"_s + profile; }
    static bool hasOwner(const QString &name)
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(name).value();
    }

    /// The service file as it would be installed, for the program under test.
    static void installService()
    {
        QFile pattern(qEnvironmentVariable("MESHTRAY_SERVICE_FILE"));
        QVERIFY(pattern.open(QIODevice::ReadOnly));
        const QByteArray program = qgetenv("MESHTRAY_PROGRAM");
        QFile file(qEnvironmentVariable("MESHTRAY_SESSION") + u"/services/org.meshtray.Meshtray.service"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(pattern.readAll().replace("@CMAKE_INSTALL_FULL_BINDIR@/meshtray", program));
        file.close();
        const auto bus = QDBusConnection::sessionBus().interface();
        bus->call(u"ReloadConfig"_s);
        QMap<QString, QString> environment;
        for (const char *name : {"DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "QT_XCB_GL_INTEGRATION"})
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        bus->call(u"UpdateActivationEnvironment"_s, QVariant::fromValue(environment));
    }

private Q_SLOTS:
    void initTestCase() { qDBusRegisterMetaType<QMap<QString, QString>>(); }

    void theBusStartsTheProgramAndRaisesIt()
    {
        installService();
        QVERIFY(!hasOwner(service));
        const QDBusMessage status = call(service, own, u"Status"_s);
        QCOMPARE(status.errorMessage(), QString());
        const QJsonObject json = QJsonDocument::fromJson(status.arguments().value(0).toString().toUtf8()).object();
        QCOMPARE(json[u"profile"_s].toString(), u"default"_s);
        const auto pid = static_cast<qint64>(json[u"pid"_s].toDouble());
        QCOMPARE(windowsOf(pid), 0);
        QCOMPARE(call(service, application, u"Activate"_s, {QVariantMap()}).errorMessage(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(pid), 1, timeout);
        const QVariantMap data{{u"activation-token"_s, u"x"_s}};
        QCOMPARE(call(service, application, u"Open"_s, {QStringList{u"ic://join/x"_s}, data}).errorMessage(),
                 QString());
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(pid), 2, timeout);
        const QDBusMessage quit = call(service, own, u"Run"_s, {QStringList{u"quit"_s}});
        QCOMPARE(quit.arguments().value(0).toString(), u"{\"quitting\":true}"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!hasOwner(service), timeout);
    }

    void aProfileHasItsNameAndTellsItsProperties()
    {
        DesktopProcess desktop(u"props"_s);
        QVERIFY(desktop.start());
        const QString name = nameOf(u"props"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasOwner(name), timeout);
        PropertyListener listener(name);
        const auto all = call(name, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s, {own});
        const auto properties = qdbus_cast<QVariantMap>(all.arguments().value(0));
        QCOMPARE(properties.value(u"Profile"_s).toString(), u"props"_s);
        QCOMPARE(properties.value(u"Connection"_s).toString(), u"offline"_s);
        QCOMPARE(properties.value(u"Unread"_s).toUInt(), 0);
        QVERIFY(!properties.value(u"Version"_s).toString().isEmpty());
        const QString mesh = host(desktop, u"home"_s);
        QVERIFY(!mesh.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(listener.latest.value(u"Connection"_s).toString(), u"online"_s, timeout);
        QTRY_VERIFY_WITH_TIMEOUT(listener.latest.value(u"Hosting"_s).toBool(), timeout);
        const auto one = call(name, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {own, u"Connection"_s});
        QCOMPARE(one.arguments().value(0).value<QDBusVariant>().variant().toString(), u"online"_s);
    }

    void commandsAreCarriedOut()
    {
        DesktopProcess sender(u"asender"_s);
        DesktopProcess receiver(u"areceiver"_s);
        QVERIFY(sender.start() && receiver.start());
        const QString mesh = host(sender, u"home"_s);
        QCOMPARE(receiver.ask({u"join"_s, inviteLink(sender, mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.stateOf(mesh), u"open"_s, timeout);
        const QString to = nameOf(u"areceiver"_s);
        PropertyListener listener(to);
        const auto sent =
            call(nameOf(u"asender"_s), own, u"Send"_s, {u"home"_s, receiver.keyIn(mesh), u"--fish"_s, u""_s});
        QCOMPARE(sent.errorMessage(), QString());
        QCOMPARE(sent.arguments().value(1).toString(), u"accepted"_s);
        QTRY_COMPARE_WITH_TIMEOUT(listener.latest.value(u"Unread"_s).toUInt(), 1, timeout);
        const auto peers = call(to, own, u"Peers"_s, {u"home"_s});
        QCOMPARE(peers.errorMessage(), QString());
        QVERIFY(peers.arguments().value(0).toString().contains(sender.keyIn(mesh)));
        const auto found = call(to, own, u"Search"_s, {u"fish"_s, u""_s});
        QVERIFY(found.arguments().value(0).toString().contains(u"--fish"_s));
        QCOMPARE(call(to, own, u"Mute"_s, {u"home"_s, u""_s, u"1h"_s}).errorMessage(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(listener.latest.value(u"Unread"_s).toUInt(), 0,
                                  timeout); // what is muted is not counted
        QCOMPARE(call(to, own, u"Unmute"_s, {u"home"_s, u""_s}).errorMessage(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(listener.latest.value(u"Unread"_s).toUInt(), 1, timeout);
        QCOMPARE(call(to, own, u"Open"_s, {u"home"_s, sender.keyIn(mesh), QVariantMap()}).errorMessage(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(receiver.pid()), 1, timeout);
    }

    void whatIsRefusedIsToldInASentence()
    {
        DesktopProcess desktop(u"refused"_s);
        QVERIFY(desktop.start());
        const QString name = nameOf(u"refused"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasOwner(name), timeout);
        const auto secret = call(name, own, u"Run"_s, {QStringList{u"keys"_s, u"unlock"_s}});
        QCOMPARE(secret.errorName(), u"org.meshtray.Meshtray1.Error.Unsupported"_s);
        QVERIFY(secret.errorMessage().contains(u"passphrase"_s));
        const auto unknown = call(name, own, u"Mute"_s, {u"nowhere"_s, u""_s, u""_s});
        QCOMPARE(unknown.errorName(), u"org.meshtray.Meshtray1.Error.NotFound"_s);
        const auto large = call(name, own, u"Send"_s, {u"a"_s, u"b"_s, QString(2'000'000, u'x'), u""_s});
        QCOMPARE(large.errorName(), u"org.meshtray.Meshtray1.Error.InvalidInput"_s);
        const auto set = call(name, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                              {own, u"Unread"_s, QVariant::fromValue(QDBusVariant(5U))});
        QCOMPARE(set.errorName(), u"org.freedesktop.DBus.Error.PropertyReadOnly"_s);
    }

    void itTellsWhatItOffers()
    {
        DesktopProcess desktop(u"tells"_s);
        QVERIFY(desktop.start());
        const QString name = nameOf(u"tells"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasOwner(name), timeout);
        const auto reply = call(name, u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s);
        const QString xml = reply.arguments().value(0).toString();
        for (const QString &interface : {own, application, u"org.freedesktop.DBus.Properties"_s})
            QCOMPARE(xml.count("interface name=\"%1\""_L1.arg(interface)), 1);
    }
};

QTEST_GUILESS_MAIN(TestDBus)
#include "test_dbus.moc"
