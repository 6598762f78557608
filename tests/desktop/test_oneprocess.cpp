// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "xwindows.h"

#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// One process a profile, with a tray of the old kind (X11) and without a keyring.
class TestOneProcess : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

private Q_SLOTS:
    void hiddenStartsWithoutAWindow()
    {
        DesktopProcess desktop(u"hidden"_s);
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        QCOMPARE(windowsOf(desktop.pid()), 0);
        QVERIFY(desktop.quit());
    }

    void aSecondStartShowsTheWindowOfTheFirst()
    {
        DesktopProcess desktop(u"raise"_s);
        QVERIFY(desktop.start());
        QCOMPARE(windowsOf(desktop.pid()), 0);
        const Answer second = desktop.ask({});
        QCOMPARE(second.error, QString());
        QCOMPARE(second.exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
    }

    void aSecondHiddenStartDisturbsNobody()
    {
        DesktopProcess desktop(u"twice"_s);
        QVERIFY(desktop.start());
        QCOMPARE(desktop.ask({u"--hidden"_s}).exitCode, 0);
        QCOMPARE(desktop.ask({u"status"_s}).exitCode, 0);
        QCOMPARE(windowsOf(desktop.pid()), 0);
    }

    void theMenuInAnX11TrayOpensTheWindowByMouse()
    {
        DesktopProcess desktop(u"xmenu"_s);
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        const QRect icon(1256, 772, 20, 24); // the tray is in the corner, as wide as its icons
        QTRY_VERIFY_WITH_TIMEOUT(coloursIn(icon) > 3, timeout);
        click(icon.center(), MouseButton::Right);
        QTRY_VERIFY_WITH_TIMEOUT(!menuAboveThePanel().isEmpty(), timeout);
        click(menuAboveThePanel().topLeft() + QPoint(60, 12), MouseButton::Left); // the first entry
        QTRY_VERIFY_WITH_TIMEOUT(menuAboveThePanel().isEmpty(), timeout);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start());
        QTRY_VERIFY_WITH_TIMEOUT(coloursIn(icon) > 3, timeout);
        click(icon.center(), MouseButton::Left); // a click opens it, too
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
    }

    void withoutACommandTheWindowOpens()
    {
        DesktopProcess desktop(u"shown"_s);
        QVERIFY(desktop.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
    }

    void anInviteLinkThatWasClickedIsShown()
    {
        DesktopProcess desktop(u"clicked"_s);
        QVERIFY(desktop.start({u"claudemesh://join/AAAA"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start());
        QCOMPARE(windowsOf(desktop.pid()), 0);
        QCOMPARE(desktop.ask({u"ic://join/AAAA"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QCOMPARE(desktop.ask({u"status"_s}).json[u"meshes"_s].toArray().size(), 0);
    }

    void aLockedFileIsAskedForWhereAWindowOpens()
    {
        DesktopProcess desktop(u"askfor"_s);
        QVERIFY(desktop.start());
        QCOMPARE(desktop.ask({u"keys"_s, u"use-file"_s}, "a passphrase of words\n").exitCode, 0);
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        QCOMPARE(windowsOf(desktop.pid()), 0); // hidden is hidden
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 2, timeout);
        QCOMPARE(desktop.ask({u"keys"_s, u"unlock"_s}, "a passphrase of words\n").exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout); // there is nothing to ask any more
    }

    void profilesRunSideBySide()
    {
        DesktopProcess one(u"one"_s);
        DesktopProcess two(u"two"_s);
        QVERIFY(one.start());
        QVERIFY(two.start());
        QCOMPARE(one.ask({u"status"_s}).json[u"profile"_s].toString(), u"one"_s);
        QCOMPARE(two.ask({u"status"_s}).json[u"profile"_s].toString(), u"two"_s);
        QVERIFY(one.pid() != two.pid());
    }

    void sigtermEndsCleanly()
    {
        DesktopProcess desktop(u"term"_s);
        QVERIFY(desktop.start());
        QCOMPARE(desktop.terminate(), 0);
        QCOMPARE(desktop.ask({u"status"_s}).exitCode, 3);
    }

    void withoutAKeyringNothingIsHostedAndNothingIsLeft()
    {
        DesktopProcess desktop(u"nokeyring"_s);
        QVERIFY(desktop.start());
        const Answer answer = desktop.ask({u"host"_s, u"start"_s, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY(answer.error.startsWith(u"meshtray: "_s));
        QCOMPARE(desktop.ask({u"status"_s}).json[u"meshes"_s].toArray().size(), 0);
        QVERIFY(!QFile::exists(desktop.folder() + u"/meshes.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestOneProcess)
#include "test_oneprocess.moc"
