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

const Notification hello{
    .conversation = u"mesh/anna"_s, .title = u"anna"_s, .body = u"1 < 2"_s, .offers = Offers::InlineAnswering};

} // namespace

class NotifierServers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MESHTRAY_SESSION"), "run this through tests/support/with-session");
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
        QCOMPARE(server.shown.at(0).hints.value(u"desktop-entry"_s).toString(), u"org.meshtray.Meshtray"_s);
    }

    void theHintsSayHowMuchItAsksFor()
    {
        Server server({u"body"_s});
        DBusNotifier notifier;
        const auto hintsOf = [&](Weight weight, Sound sound) {
            const auto before = server.shown.size();
            notifier.show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .weight = weight, .sound = sound});
            const bool isShown = QTest::qWaitFor([&] { return server.shown.size() > before; });
            return isShown ? server.shown.last().hints : QVariantMap();
        };
        const auto critical = hintsOf(Weight::Critical, Sound::Heard);
        QCOMPARE(critical.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
        QCOMPARE(critical.value(u"category"_s).toString(), u"im.received"_s);
        QCOMPARE(critical.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
        QVERIFY(!critical.contains(u"suppress-sound"_s));
        const auto low = hintsOf(Weight::Low, Sound::Silent);
        QCOMPARE(low.value(u"urgency"_s), QVariant::fromValue(uchar(0)));
        QCOMPARE(low.value(u"suppress-sound"_s), QVariant(true));
        QVERIFY(!low.contains(u"sound-name"_s));
    }

    void theActionsAreThoseThatMakeSense_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<Offers>("offers");
        QTest::addColumn<QStringList>("actions");
        const QStringList plain{u"actions"_s};
        const QStringList rich{u"actions"_s, u"inline-reply"_s};
        QTest::newRow("no actions") << QStringList{u"inline-reply"_s} << Offers::InlineAnswering << QStringList();
        QTest::newRow("no field") << plain << Offers::InlineAnswering
                                  << QStringList{u"default"_s, u"reply"_s, u"mark-read"_s};
        QTest::newRow("a field") << rich << Offers::InlineAnswering
                                 << QStringList{u"default"_s, u"inline-reply"_s, u"mark-read"_s};
        QTest::newRow("a field that is not to be used")
            << rich << Offers::Answering << QStringList{u"default"_s, u"reply"_s, u"mark-read"_s};
        QTest::newRow("nothing to answer") << rich << Offers::Reading << QStringList{u"default"_s, u"mark-read"_s};
    }
    void theActionsAreThoseThatMakeSense()
    {
        QFETCH(const QStringList, capabilities);
        QFETCH(const Offers, offers);
        Server server(capabilities);
        DBusNotifier notifier;
        notifier.show({.conversation = u"mesh/anna"_s, .title = u"anna"_s, .offers = offers});
        QTRY_COMPARE(server.shown.size(), 1);
        QStringList keys;
        for (qsizetype i = 0; i < server.shown.at(0).actions.size(); i += 2)
            keys += server.shown.at(0).actions.at(i);
        QTEST(keys, "actions");
    }

    void eachActionIsHandedOn()
    {
        Server server({u"actions"_s, u"body-markup"_s});
        DBusNotifier notifier;
        QSignalSpy activated(&notifier, &Notifier::activated);
        QSignalSpy answer(&notifier, &Notifier::answerRequested);
        QSignalSpy read(&notifier, &Notifier::markedRead);
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        QCOMPARE(server.shown.at(0).body, u"1 &lt; 2"_s);
        server.invoke(41, u"reply"_s);
        server.invoke(41, u"mark-read"_s);
        server.invoke(41, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(answer.count(), 1);
        QCOMPARE(read.count(), 1);
        QCOMPARE(read.at(0).at(0).toString(), hello.conversation);
    }

    void toBeToldOnceMoreTheOldOneIsClosed()
    {
        Server server({u"actions"_s});
        DBusNotifier notifier;
        notifier.show(hello);
        QTRY_COMPARE(server.shown.size(), 1);
        Notification again = hello;
        again.showing = Showing::Anew;
        notifier.show(again);
        QTRY_COMPARE(server.shown.size(), 2);
        QCOMPARE(server.shown.at(1).replaces, 0U);
        QCOMPARE(server.closed, QList<uint>{41U});
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
