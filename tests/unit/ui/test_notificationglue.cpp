// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/notificationglue.h"

#include "recordingnotifier.h"
#include "sampleworld.h"
#include "ui/notificationunread.h"
#include "ui/settings.h"

#include <QQuickWindow>
#include <QtTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace meshtray::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A desktop that is in one mesh, with a notification server that only remembers.
struct Desktop {
    SampleWorld world;
    SettingsStore settings{world.folder.path()};
    RecordingNotifier notifier;
    Windows windows{world.meshes, world.hosting, world.keys, world.clock, settings};
    NotificationGlue glue{world.meshes, windows, notifier, settings, world.clock};
    Mesh &mesh{world.addMesh(u"home"_s)};
    int count = 0;

    const Received bob{Trust::Direct, hexKeyOf('b'), u"Bob"_s, {}};
    const Received eve{Trust::Direct, hexKeyOf('e'), u"Eve"_s, {}};
    const Received toAll{Trust::Plain, hexKeyOf('e'), u"Eve"_s, "*"};

    void push(const Received &from, protocol::Priority priority = protocol::Priority::Next,
              std::chrono::seconds age = 0s)
    {
        const Message message{"p" + QByteArray::number(++count),
                              QDateTime::fromMSecsSinceEpoch(world.clock.wallMs() - age.count() * 1000, Qt::UTC),
                              priority, u"text %1"_s.arg(count), from};
        mesh.inbox().addReceived(message);
        Q_EMIT mesh.received(message);
    }
    void setPolicy(const notify::Policy &policy)
    {
        Settings changed = settings.current();
        changed.notifications = policy;
        settings.set(changed);
    }
    /// The next time that what is to be shown is shown.
    void settle() { world.clock.advance(1s); }
    QString nameOf(const Received &from) const
    {
        return ConversationName{mesh.record().mesh, from.target.isEmpty() ? from.senderKey : from.target}.toString();
    }
    QString bodyOf(const Received &from) const { return notifier.screen.value(nameOf(from)).body; }
    bool isQuiet() const { return notifier.screen.isEmpty(); }
};

notify::Policy insisting()
{
    notify::Policy policy;
    policy.rules = {{.atLeast = notify::Urgency::Now, .treatment = notify::Treatment::Insist}};
    return policy;
}

} // namespace

class TestNotificationGlue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void aConversationsNameCanBeReadBack()
    {
        const ConversationName made{*MeshId::parse(u"M1"), "@a/b"};
        const auto name = ConversationName::parse(made.toString());
        QVERIFY(name);
        QCOMPARE(name->mesh, made.mesh);
        QCOMPARE(name->peer, made.peer);
        for (const QString &text : {u""_s, u"/"_s, u"no slash"_s, u"a b/c"_s, NotificationBoard::summaryName})
            QVERIFY2(!ConversationName::parse(text), qPrintable(text));
    }

    void thePolicyIsAskedAboutWhatIsKnown()
    {
        Desktop desktop;
        Received session = desktop.bob;
        session.memberKey = hexKeyOf('m');
        const auto asked = [&](const Received &from) {
            return incomingOf(desktop.mesh.record(), {"i", {}, protocol::Priority::Now, u"x"_s, from});
        };
        const auto direct = asked(session);
        QCOMPARE(direct.mesh, desktop.mesh.record().mesh.toString());
        QCOMPARE(direct.senders, QStringList({QString::fromLatin1(hexKeyOf('b')), QString::fromLatin1(hexKeyOf('m'))}));
        QCOMPARE(direct.group, QString());
        QCOMPARE(direct.urgency, notify::Urgency::Now);
        QCOMPARE(asked(desktop.toAll).group, u"*"_s);
        for (const Trust trust : {Trust::NotAuthenticated, Trust::Reflected, Trust::CrossMesh, Trust::Undecryptable}) {
            const auto doubtful = asked({trust, hexKeyOf('b'), u"Bob"_s, {}});
            QCOMPARE(doubtful.senders, QStringList());
            QCOMPARE(doubtful.urgency, notify::Urgency::Next);
        }
    }

    void whatWasMadeBeforeTheConnectionOrLongAgoWasMissed()
    {
        QVERIFY(!wasMissed(1'000, std::nullopt, 1'000));
        QVERIFY(!wasMissed(1'000, 1'000, 61'000));
        QVERIFY(wasMissed(999, 1'000, 1'000));
        QVERIFY(wasMissed(1'000, 500, 61'001));
        QVERIFY(wasMissed(1'000, std::nullopt, 61'001));
    }

    void aMessageIsToldAndClosedWhenItIsRead()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.push(desktop.eve);
        desktop.settle();
        QCOMPARE(desktop.bodyOf(desktop.bob), u"text 1"_s);
        QCOMPARE(desktop.notifier.screen.value(desktop.nameOf(desktop.bob)).title, u"Bob in home"_s);
        desktop.mesh.inbox().markRead(hexKeyOf('b'));
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(desktop.nameOf(desktop.eve)));
        desktop.mesh.inbox().markAllRead();
        QVERIFY(desktop.isQuiet());
    }

    void whatAProgramDrainsIsNotToldAnyMore()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.push(desktop.eve);
        desktop.settle();
        QCOMPARE(desktop.notifier.screen.size(), 2);
        desktop.mesh.inbox().drain(1'000'000);
        QVERIFY(desktop.isQuiet());
    }

    void whatWaitedAtTheBrokerIsOneSummary()
    {
        Desktop desktop;
        desktop.world.clock.advance(1h);
        desktop.world.letIn();
        QTRY_VERIFY(std::holds_alternative<client::Open>(desktop.mesh.connectionState()));
        for (int i = 0; i < 4; ++i) {
            desktop.push(desktop.bob, protocol::Priority::Next, 10s);
            desktop.push(desktop.eve, protocol::Priority::Next, 5s);
            desktop.push(desktop.toAll, protocol::Priority::Next, 1s);
        }
        desktop.settle();
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(NotificationBoard::summaryName));
        const auto summary = desktop.notifier.screen.value(NotificationBoard::summaryName);
        QVERIFY2(summary.title.startsWith(u"12 "_s) && summary.title.endsWith(u"away"_s), qPrintable(summary.title));
        desktop.push(desktop.bob); // and this one comes now
        desktop.settle();
        QVERIFY(desktop.notifier.screen.contains(desktop.nameOf(desktop.bob)));

        Q_EMIT desktop.notifier.markedRead(NotificationBoard::summaryName);
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(desktop.nameOf(desktop.bob)));
        QCOMPARE(desktop.mesh.inbox().unread(), 5);
    }

    void aMutedConversationIsNotTold()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.push(desktop.eve);
        desktop.settle();
        const QString mesh = desktop.mesh.record().mesh.toString();
        desktop.setPolicy(notify::mute({}, {mesh, QString::fromLatin1(hexKeyOf('b'))}));
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(desktop.nameOf(desktop.eve)));
        desktop.push(desktop.bob);
        desktop.settle();
        QVERIFY(!desktop.notifier.screen.contains(desktop.nameOf(desktop.bob)));
        const auto now = QDateTime::fromMSecsSinceEpoch(desktop.world.clock.wallMs());
        QCOMPARE(desktop.mesh.inbox().unread(), 3);
        QCOMPARE(countedUnread(desktop.world.meshes, desktop.settings.current().notifications, now), 1);
    }

    void whatComesInQuietHoursIsToldAtTheirEnd()
    {
        Desktop desktop;
        notify::Policy policy;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(desktop.world.clock.wallMs());
        policy.quiet.fill(notify::QuietSpan{now.time().addSecs(-60), now.time().addSecs(30 * 60)});
        desktop.setPolicy(policy);
        desktop.push(desktop.bob);
        desktop.push(desktop.eve);
        desktop.world.clock.advance(29min);
        QVERIFY(desktop.isQuiet());
        desktop.mesh.inbox().markRead(hexKeyOf('e')); // read meanwhile
        desktop.world.clock.advance(2min);
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(desktop.nameOf(desktop.bob)));
    }

    void whatComesWhileTheDesktopIsQuietIsToldAfterwards()
    {
        Desktop desktop;
        desktop.notifier.setMood(notify::DesktopMood::Quiet);
        desktop.push(desktop.bob, protocol::Priority::Now);
        desktop.settle();
        QVERIFY(desktop.isQuiet());
        desktop.notifier.setMood(notify::DesktopMood::Open);
        desktop.settle();
        QCOMPARE(desktop.bodyOf(desktop.bob), u"text 1"_s);
    }

    void aRuleLetsNowBreakThroughAndRepeatsItUntilItIsRead()
    {
        Desktop desktop;
        desktop.setPolicy(insisting());
        desktop.notifier.setMood(notify::DesktopMood::Quiet);
        desktop.push(desktop.bob, protocol::Priority::Now);
        desktop.settle();
        QCOMPARE(desktop.notifier.screen.value(desktop.nameOf(desktop.bob)).weight, notify::Weight::Critical);
        const auto timesShown = [&] { return desktop.notifier.shown.size(); };
        QCOMPARE(timesShown(), 1);
        desktop.world.clock.advance(60s);
        QCOMPARE(timesShown(), 2);
        QCOMPARE(desktop.notifier.shown.last().showing, notify::Showing::Anew);
        desktop.world.clock.advance(60s);
        QCOMPARE(timesShown(), 3);
        desktop.mesh.inbox().markRead(hexKeyOf('b'));
        desktop.world.clock.advance(1h);
        QCOMPARE(timesShown(), 3);
    }

    void mutingEndsTheRepetition()
    {
        Desktop desktop;
        desktop.setPolicy(insisting());
        desktop.push(desktop.bob, protocol::Priority::Now);
        desktop.settle();
        desktop.setPolicy(notify::mute(insisting(), {desktop.mesh.record().mesh.toString()}));
        desktop.world.clock.advance(1h);
        QCOMPARE(desktop.notifier.shown.size(), 1);
    }

    void switchedOffNothingIsTold()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.settle();
        desktop.setPolicy({.enabled = false});
        QVERIFY(desktop.isQuiet());
        desktop.push(desktop.bob);
        desktop.settle();
        QVERIFY(desktop.isQuiet());
    }

    void aClickOpensTheConversation()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.settle();
        Q_EMIT desktop.notifier.activated(desktop.nameOf(desktop.bob), u"token"_s);
        QVERIFY(desktop.windows.isMainWindowVisible());
        QVERIFY(desktop.isQuiet());
        QVERIFY(desktop.windows.mainWindow()->title().contains(u"Bob"_s));
    }

    void replyWithoutAFieldOpensTheOneInTheWindow()
    {
        Desktop desktop;
        desktop.push(desktop.toAll);
        desktop.settle();
        Q_EMIT desktop.notifier.answerRequested(desktop.nameOf(desktop.toAll), {});
        QVERIFY(desktop.windows.isMainWindowVisible());
        const auto *window = desktop.windows.mainWindow();
        QTRY_VERIFY(window->activeFocusItem() && window->activeFocusItem()->inherits("QQuickTextEdit"));
    }

    void markAsReadIsReading()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.push(desktop.eve);
        desktop.settle();
        Q_EMIT desktop.notifier.markedRead(desktop.nameOf(desktop.bob));
        QCOMPARE(desktop.mesh.inbox().unreadIn(hexKeyOf('b')), 0);
        QCOMPARE(desktop.mesh.inbox().unreadIn(hexKeyOf('e')), 1);
        QCOMPARE(desktop.notifier.screen.keys(), QStringList(desktop.nameOf(desktop.eve)));
        for (const QString &name : {u"nonsense"_s, u"M1/x"_s, NotificationBoard::summaryName})
            Q_EMIT desktop.notifier.markedRead(name); // nothing of ours: nothing happens
    }

    void leavingAMeshTakesItsNotificationsAway()
    {
        Desktop desktop;
        desktop.push(desktop.bob);
        desktop.settle();
        Q_EMIT desktop.world.meshes.meshRemoved(&desktop.mesh);
        QVERIFY(desktop.isQuiet());
    }
};

QTEST_MAIN(TestNotificationGlue)
#include "test_notificationglue.moc"
