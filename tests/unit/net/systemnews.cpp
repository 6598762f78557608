// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/linux/systemsignal.h"
#include "net/networkwatch.h"
#include "net/wakewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace meshtray::net;
using namespace Qt::StringLiterals;

/// The session's private bus plays the system's, the test the services on it.
class SystemNews : public QObject {
    Q_OBJECT

    static QDBusConnection busAs(const QString &who)
    {
        return QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS"), who);
    }

    QDBusConnection m_service = busAs(u"service"_s);
    QDBusConnection m_stranger = busAs(u"stranger"_s);

    static void say(const QDBusConnection &who, const QString &path, const QString &interface, const QString &member,
                    const QVariant &argument)
    {
        auto signal = QDBusMessage::createSignal(path, interface, member);
        signal << argument;
        QVERIFY(who.send(signal));
    }
    static void saySleep(const QDBusConnection &who, const QVariant &goingToSleep)
    {
        say(who, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, goingToSleep);
    }
    void sayNetwork(uint state) const
    {
        say(m_service, u"/org/freedesktop/NetworkManager"_s, u"org.freedesktop.NetworkManager"_s, u"StateChanged"_s,
            state);
    }
    /// Until what was said before has been heard, and what we asked about it was answered: the bus keeps the order.
    static void settle(QObject &watch)
    {
        auto *signal = watch.findChild<SystemSignal *>();
        QVERIFY(signal);
        QSignalSpy heard(signal, &SystemSignal::received);
        QTRY_VERIFY(!heard.isEmpty());
    }
    static void waitUntilItListens(QObject &watch)
    {
        QSignalSpy listening(watch.findChild<SystemSignal *>(), &SystemSignal::listening);
        QVERIFY(listening.wait());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_service.isConnected());
        QVERIFY(m_service.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_service.registerService(u"org.freedesktop.NetworkManager"_s));
    }

    void wakingUpIsToldAndFallingAsleepIsNot()
    {
        WakeWatch watch;
        QSignalSpy woke(&watch, &WakeWatch::woke);
        waitUntilItListens(watch);
        saySleep(m_service, true);
        settle(watch);
        QCOMPARE(woke.size(), 0);
        saySleep(m_service, false);
        settle(watch);
        QCOMPARE(woke.size(), 1);
    }

    void whoDoesNotOwnTheNameIsNotBelieved()
    {
        WakeWatch watch;
        QSignalSpy woke(&watch, &WakeWatch::woke);
        waitUntilItListens(watch);
        saySleep(m_stranger, false);
        saySleep(m_service, u"false"_s); // not what the documentation says it is
        saySleep(m_service, true);
        settle(watch);
        QCOMPARE(woke.size(), 0);
    }

    void theServiceMayComeLater()
    {
        QVERIFY(m_service.unregisterService(u"org.freedesktop.login1"_s));
        WakeWatch watch;
        QSignalSpy woke(&watch, &WakeWatch::woke);
        waitUntilItListens(watch);
        QVERIFY(m_service.registerService(u"org.freedesktop.login1"_s));
        saySleep(m_service, false);
        QTRY_COMPARE(woke.size(), 1);
    }

    void aNetworkThatIsThereIsToldAndOneThatGoesIsNot()
    {
        NetworkWatch watch;
        QSignalSpy cameBack(&watch, &NetworkWatch::cameBack);
        waitUntilItListens(watch);
        sayNetwork(20); // disconnected
        sayNetwork(40); // connecting
        sayNetwork(70); // connected to the world
        QTRY_COMPARE(cameBack.size(), 1);
    }

    void theWatchMayGoBeforeTheBusHasAnswered()
    {
        {
            const WakeWatch watch;
        }
        WakeWatch other;
        waitUntilItListens(other);
    }
};

int main(int argc, char **argv)
{
    // Qt asks for the system's bus once in the life of a process.
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    const QCoreApplication application(argc, argv);
    SystemNews test;
    return QTest::qExec(&test, argc, argv);
}

#include "systemnews.moc"
