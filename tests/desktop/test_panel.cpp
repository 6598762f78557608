// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "sessionbus.h"
#include "xwindows.h"

#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// The icon and its menu in a real panel, and notifications in a real server.
class TestPanel : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    static QStringList visibleLabels(qint64 pid)
    {
        QStringList labels;
        for (const MenuEntry &entry : trayMenu(pid)) {
            if (entry.isVisible)
                labels += entry.label;
        }
        return labels;
    }

private Q_SLOTS:
    void thePanelHasTheIconAndItsWholeMenu()
    {
        DesktopProcess desktop(u"menu"_s);
        QVERIFY(desktop.start());
        QTRY_VERIFY_WITH_TIMEOUT(hasTrayItem(desktop.pid()), timeout);
        // the menu for muting is hidden while there is no mesh, what is in it is not
        const QStringList expected{
            u"Open Meshtray"_s,  u"Join a mesh…"_s, u"Host a mesh…"_s,   u"Status"_s,    u"Idle"_s, u"Working"_s,
            u"Do not disturb"_s, u"For 1 hour"_s,   u"Until tomorrow"_s, u"Settings…"_s, u"Quit"_s};
        QCOMPARE(visibleLabels(desktop.pid()), expected);
    }

    void whileHostingTheMenuStopsItAndShowsTheMesh()
    {
        DesktopProcess desktop(u"hosting"_s);
        QVERIFY(desktop.start());
        const QString mesh = host(desktop, u"home"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QTRY_VERIFY_WITH_TIMEOUT(hasTrayItem(desktop.pid()), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(visibleLabels(desktop.pid()).contains(u"Stop hosting"_s), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(visibleLabels(desktop.pid()).contains(u"home: Connected"_s), timeout);
        QVERIFY(chooseInTrayMenu(desktop.pid(), u"Stop hosting"_s));
        QTRY_COMPARE_WITH_TIMEOUT(desktop.ask({u"status"_s}).json[u"hosting"_s][u"state"_s].toString(), u"off"_s,
                                  timeout);
    }

    void theMenuOpensAndEndsTheProgramByMouse()
    {
        const QRect corner(4, 772, 24, 24); // where the panel has its first icon
        DesktopProcess desktop(u"mouse"_s);
        QTRY_COMPARE_WITH_TIMEOUT(coloursIn(corner), 1, timeout);
        QVERIFY(desktop.start());
        QTRY_VERIFY_WITH_TIMEOUT(coloursIn(corner) > 3, timeout);
        click(corner.center(), MouseButton::Right);
        QTRY_VERIFY_WITH_TIMEOUT(!menuAboveThePanel().isEmpty(), timeout);
        click(menuAboveThePanel().topLeft() + QPoint(60, 15), MouseButton::Left); // the first entry
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QTRY_VERIFY_WITH_TIMEOUT(menuAboveThePanel().isEmpty(), timeout);
        click(corner.center(), MouseButton::Right);
        QTRY_VERIFY_WITH_TIMEOUT(!menuAboveThePanel().isEmpty(), timeout);
        click(menuAboveThePanel().bottomLeft() + QPoint(60, -15), MouseButton::Left); // the last one
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.isRunning(), timeout);
        QTRY_COMPARE_WITH_TIMEOUT(coloursIn(corner), 1, timeout);
    }

    void quitInTheMenuEndsTheProgram()
    {
        DesktopProcess desktop(u"quit"_s);
        QVERIFY(desktop.start());
        QTRY_VERIFY_WITH_TIMEOUT(hasTrayItem(desktop.pid()), timeout);
        QVERIFY(chooseInTrayMenu(desktop.pid(), u"Quit"_s));
        QTRY_VERIFY_WITH_TIMEOUT(desktop.ask({u"status"_s}).exitCode == 3, timeout);
    }

    void aPushMakesANotification()
    {
        DesktopProcess sender(u"sender"_s);
        DesktopProcess receiver(u"receiver"_s);
        QVERIFY(sender.start() && receiver.start());
        const QString mesh = host(sender, u"home"_s);
        QCOMPARE(receiver.ask({u"join"_s, inviteLink(sender, mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(shownNotifications(), 0);
        const QString text = u"<b>fish</b> & chips"_s;
        QCOMPARE(sender.ask({u"send"_s, u"home"_s, receiver.keyIn(mesh), text}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownNotifications(), 1, timeout);
        QCOMPARE(receiver.mesh(mesh)[u"unread"_s].toInt(), 1);
        const auto past = pastNotifications();
        QCOMPARE(past.size(), 1);
        QVERIFY(past.first().value(u"summary"_s).toString().endsWith(u" in home"_s));
        QVERIFY(past.first().value(u"body"_s).toString().contains(u"fish"_s));
        QVERIFY(!past.first().value(u"body"_s).toString().contains(u"<b>"_s));
    }

    void unreadConversationsOpenFromTheMenu()
    {
        DesktopProcess sender(u"writer"_s);
        DesktopProcess receiver(u"reader"_s);
        QVERIFY(sender.start() && receiver.start());
        const QString mesh = host(sender, u"home"_s);
        QCOMPARE(receiver.ask({u"join"_s, inviteLink(sender, mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.stateOf(mesh), u"open"_s, timeout);
        QTRY_VERIFY_WITH_TIMEOUT(hasTrayItem(receiver.pid()), timeout);
        QCOMPARE(sender.ask({u"send"_s, u"home"_s, u"*"_s, u"one"_s}).exitCode, 0);
        const QString entry = u"Everyone, home (1)"_s;
        QTRY_VERIFY_WITH_TIMEOUT(visibleLabels(receiver.pid()).contains(entry), timeout);
        QVERIFY(chooseInTrayMenu(receiver.pid(), u"For 1 hour"_s));
        QTRY_VERIFY_WITH_TIMEOUT(visibleLabels(receiver.pid()).contains(u"Notify again"_s), timeout);
        QVERIFY(!visibleLabels(receiver.pid()).contains(entry)); // what is muted does not ask for attention
        QVERIFY(chooseInTrayMenu(receiver.pid(), u"Notify again"_s));
        QTRY_VERIFY_WITH_TIMEOUT(visibleLabels(receiver.pid()).contains(entry), timeout);
        QVERIFY(chooseInTrayMenu(receiver.pid(), entry));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(receiver.pid()), 1, timeout);
    }
};

QTEST_GUILESS_MAIN(TestPanel)
#include "test_panel.moc"
