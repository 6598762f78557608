// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/dbusnotifier.h"

#include "support/session/fakenotificationserver.h"

#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;
using Server = meshtray::test::FakeNotificationServer;

namespace {

const Notification hello{.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"hello"_s};
const Notification later{.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"later"_s};

Notification numbered(int number)
{
    return {.conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = QString::number(number)};
}

} // namespace

/// Servers that are not there, go away, take their time or refuse: nothing is lost, nothing is waited for.
class BadServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MESHTRAY_SESSION"), "run this through tests/support/with-session");
    }

    void withoutAServerItFailsAndIsShownByTheFirstThatComes()
    {
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(hello);
        QCOMPARE(failed.count(), 0); // nothing is waited for
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Notification>().conversation, hello.conversation);
        notifier.show(later);
        QTRY_COMPARE(failed.count(), 2);

        Server server({u"body"_s});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).body, u"later"_s); // the latest of the conversation, once
        QCOMPARE(failed.count(), 2);
    }

    void whatIsClosedMeanwhileIsNotShown()
    {
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(hello);
        notifier.show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = {}});
        QTRY_COMPARE(failed.count(), 2);
        notifier.close(hello.conversation);
        Server server({u"body"_s});
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).summary, u"ben"_s);
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

    void theNextServerShowsWhatWasOnTheScreenWithoutASound()
    {
        DBusNotifier notifier;
        const QDBusServiceWatcher watcher(Server::name(), QDBusConnection::sessionBus());
        QSignalSpy gone(&watcher, &QDBusServiceWatcher::serviceUnregistered);
        QSignalSpy failed(&notifier, &Notifier::failed);
        {
            Server first({u"actions"_s});
            notifier.show(hello);
            notifier.show({.conversation = u"mesh/ben"_s, .title = u"ben"_s, .body = {}});
            QTRY_COMPARE(first.shown.size(), 2);
            first.tell(u"NotificationClosed"_s, {first.shown.at(1).id, 2U}); // the person took Ben's away
        }
        QTRY_COMPARE(gone.count(), 1);
        QCoreApplication::processEvents(); // the notifier knows as well
        Server second({u"body"_s});
        QTRY_COMPARE(second.shown.size(), 1);
        QCOMPARE(second.capabilitiesAsked, 1);
        const auto again = second.shown.at(0);
        QCOMPARE(again.summary, u"anna"_s);
        QCOMPARE(again.replaces, 0U); // ids of the first mean nothing to the second
        QCOMPARE(again.actions, QStringList());
        QCOMPARE(again.hints.value(u"suppress-sound"_s), QVariant(true));
        QCOMPARE(failed.count(), 0);
    }

    void whileASlowServerThinksOnlyTheLatestIsKept()
    {
        Server server({u"body"_s});
        server.isSlow = true;
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        notifier.show(numbered(0));
        QTRY_COMPARE(server.capabilitiesAsked, 1);
        for (int number = 1; number < 100; ++number)
            notifier.show(numbered(number));
        server.answer();
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).body, u"99"_s);
        for (int number = 100; number < 200; ++number)
            notifier.show(numbered(number));
        server.isSlow = false;
        server.answer();
        QTRY_COMPARE(server.shown.size(), 2);
        QCOMPARE(server.shown.at(1).body, u"199"_s);
        QCOMPARE(server.shown.at(1).replaces, server.shown.at(0).id);
        QCOMPARE(failed.count(), 0);
    }

    void whatIsReadWhileASlowServerThinksIsTakenAway()
    {
        Server server({u"body"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        server.isSlow = true;
        notifier.show(later);
        QTRY_COMPARE(server.shown.size(), 2);
        notifier.close(hello.conversation);
        QCOMPARE(server.closed, QList<uint>());
        server.answer();
        QTRY_COMPARE(server.closed, QList<uint>{41U});
    }

    void aServerThatDiesWhileItThinksLosesNothing()
    {
        DBusNotifier notifier;
        QSignalSpy failed(&notifier, &Notifier::failed);
        {
            Server first({u"body"_s});
            notifier.show(hello);
            QTRY_COMPARE(first.shown.size(), 1);
            first.isSlow = true;
            notifier.show(later);
            QTRY_COMPARE(first.shown.size(), 2);
        }
        QDBusConnection::disconnectFromBus(u"notification server"_s); // as when its process ends
        QTRY_COMPARE(failed.count(), 1);
        Server second({u"body"_s});
        QTRY_COMPARE(second.shown.size(), 1);
        QCOMPARE(second.shown.at(0).body, u"later"_s);
    }
};

QTEST_GUILESS_MAIN(BadServers)
#include "notifier_badservers.moc"
