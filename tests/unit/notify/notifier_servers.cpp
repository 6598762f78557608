// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/dbusnotifier.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;

namespace {

const auto name = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;

/// A server with what the installed ones lack (inline-reply, activation tokens), that can also refuse.
class Server : public QDBusVirtualObject {
public:
    explicit Server(QStringList capabilities)
        : m_capabilities(std::move(capabilities))
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(name);
    }
    ~Server() override
    {
        m_bus.unregisterService(name);
        m_bus.unregisterObject(path);
    }

    struct Shown {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;
    QList<uint> closed;
    int capabilitiesAsked = 0;
    bool refuses = false;

    void tell(const QString &signal, const QVariantList &arguments) { tellFrom(m_bus, signal, arguments); }
    static void tellFrom(const QDBusConnection &bus, const QString &signal, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, name, signal);
        message.setArguments(arguments);
        bus.send(message);
    }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const auto arguments = message.arguments();
        if (message.member() == u"GetCapabilities"_s) {
            ++capabilitiesAsked;
            return bus.send(message.createReply(m_capabilities));
        }
        if (message.member() == u"CloseNotification"_s) {
            closed.append(arguments.at(0).toUInt());
            return bus.send(message.createReply());
        }
        if (refuses)
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.LimitsExceeded"_s, u"too many"_s));
        shown.append({.replaces = arguments.at(1).toUInt(),
                      .summary = arguments.at(3).toString(),
                      .body = arguments.at(4).toString(),
                      .actions = arguments.at(5).toStringList(),
                      .hints = qdbus_cast<QVariantMap>(arguments.at(6))});
        const uint replaces = arguments.at(1).toUInt();
        return bus.send(message.createReply(replaces ? replaces : ++m_lastId));
    }
    QString introspect(const QString &) const override { return {}; }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s);
    QStringList m_capabilities;
    uint m_lastId = 40;
};

const Notification hello{.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"1 < 2"_s};

} // namespace

class NotifierServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MESHTRAY_SESSION"), "run this through tests/support/with-session");
    }

    void withoutAServerItFailsAndIsTriedAgainNextTime()
    {
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(hello);
        QCOMPARE(failed.count(), 0); // nothing is waited for
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Notification>().conversation, hello.conversation);

        Server server({u"body"_s});
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(failed.count(), 1);
    }

    void aServerThatRefusesIsAFailure()
    {
        Server server({u"body"_s});
        server.refuses = true;
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(hello);
        QTRY_COMPARE(failed.count(), 1);
        server.refuses = false;
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).replaces, 0U);
    }

    void aPlainServerGetsPlainTextAndNoActions()
    {
        Server server({u"body"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).body, u"1 < 2"_s);
        QCOMPARE(server.shown.at(0).actions, QStringList());
        QCOMPARE(server.shown.at(0).hints.value(u"urgency"_s), QVariant::fromValue(uchar(1)));
        QCOMPARE(server.shown.at(0).hints.value(u"desktop-entry"_s).toString(), u"meshtray"_s);
    }

    void anUrgentOneIsCritical()
    {
        Server server({u"body"_s});
        DBusNotifier notifier;
        notifier.show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"now"_s, .urgent = true});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).hints.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
        QCOMPARE(server.shown.at(0).hints.value(u"category"_s).toString(), u"im.received"_s);
    }

    void aServerWithActionsButNoFieldGetsAReplyButtonThatOpensTheConversation()
    {
        Server server({u"actions"_s, u"body-markup"_s});
        DBusNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).body, u"1 &lt; 2"_s);
        QCOMPARE(server.shown.at(0).actions.value(2), u"reply"_s);
        server.tell(u"ActionInvoked"_s, {41U, u"reply"_s});
        QTRY_COMPARE(activated.count(), 1);
    }

    void anInlineReplyIsHandedOn()
    {
        Server server({u"actions"_s, u"inline-reply"_s});
        DBusNotifier notifier;
        QSignalSpy replied(&notifier, &Notifier::replied);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).actions.value(2), u"inline-reply"_s);
        server.tell(u"NotificationReplied"_s, {41U, u"on my way"_s});
        QTRY_COMPARE(replied.count(), 1);
        QCOMPARE(replied.at(0).at(0).toString(), hello.conversation);
        QCOMPARE(replied.at(0).at(1).toString(), u"on my way"_s);
    }

    void theActivationTokenComesWithTheClick()
    {
        Server server({u"actions"_s});
        DBusNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        server.tell(u"ActivationToken"_s, {41U, u"token-1"_s});
        server.tell(u"ActionInvoked"_s, {41U, u"default"_s});
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(1).toString(), u"token-1"_s);
    }

    void signalsOfOthersAndForOthersAreIgnored()
    {
        Server server({u"actions"_s});
        const auto stranger = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"stranger"_s);
        DBusNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        Server::tellFrom(stranger, u"ActionInvoked"_s, {41U, u"default"_s}); // the right id from the wrong one
        server.tell(u"ActionInvoked"_s, {7U, u"default"_s});                 // somebody else's notification
        server.tell(u"ActionInvoked"_s, {41U, u"explode"_s});                // no action of ours
        server.tell(u"ActionInvoked"_s, {u"41"_s});                          // not even the right shape
        server.tell(u"ActionInvoked"_s, {41U, u"default"_s});
        QTRY_COMPARE(activated.count(), 1);
        stranger.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s,
                                                     u"GetId"_s)); // the stranger's signal is through as well
        QCoreApplication::processEvents();
        QCOMPARE(activated.count(), 1);
    }

    void aClosedOneIsNotReplaced()
    {
        Server server({u"actions"_s});
        DBusNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 2);
        QCOMPARE(server.shown.at(1).replaces, 41U);
        server.tell(u"NotificationClosed"_s, {41U, 2U});
        server.tell(u"ActionInvoked"_s, {41U, u"default"_s}); // comes to nothing: it is closed
        notifier.show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = {}});
        QTRY_COMPARE(server.shown.size(), 3);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 4);
        QCOMPARE(server.shown.at(3).replaces, 0U);
        QCOMPARE(activated.count(), 0);
    }

    void whatIsClosedWhileItIsBeingSentIsClosedOnceItIsThere()
    {
        Server server({u"actions"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        QTRY_COMPARE(server.capabilitiesAsked, 1);
        QTRY_COMPARE(server.shown.size(), 1);
        notifier.show(hello);
        notifier.close(hello.conversation);
        QTRY_COMPARE(server.closed, QList<uint>{41U});
    }

    void whatIsClosedBeforeItIsSentIsNeverSent()
    {
        Server server({u"actions"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        notifier.close(hello.conversation);
        notifier.show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = {}});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).summary, u"ben"_s);
    }

    void aNewServerIsAskedAgainAndGetsNoOldIds()
    {
        DBusNotifier notifier;
        const QDBusServiceWatcher watcher(name, QDBusConnection::sessionBus());
        QSignalSpy gone(&watcher, &QDBusServiceWatcher::serviceUnregistered);
        {
            Server first({u"actions"_s});
            notifier.show(hello);
            QTRY_COMPARE(first.shown.size(), 1);
        }
        QTRY_COMPARE(gone.count(), 1);
        QCoreApplication::processEvents(); // the notifier knows as well
        Server second({u"body"_s});
        notifier.show(hello);
        QTRY_COMPARE(second.shown.size(), 1);
        QCOMPARE(second.capabilitiesAsked, 1);
        QCOMPARE(second.shown.at(0).replaces, 0U);
        QCOMPARE(second.shown.at(0).actions, QStringList());
    }

    void capabilitiesAreAskedOnce()
    {
        Server server({u"body"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 2);
        QCOMPARE(server.capabilitiesAsked, 1);
    }
};

QTEST_GUILESS_MAIN(NotifierServers)
#include "notifier_servers.moc"
