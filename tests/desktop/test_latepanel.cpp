// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "fakepanel.h"
#include "xwindows.h"

#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Panels that come after the desktop, go, and come again; and sessions without one.
class TestLatePanel : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    static std::unique_ptr<QProcess> startTrayer()
    {
        auto trayer = std::make_unique<QProcess>();
        trayer->start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--widthtype"_s, u"request"_s, u"--height"_s, u"32"_s});
        trayer->waitForStarted();
        return trayer;
    }
    static void end(QProcess &process)
    {
        process.terminate();
        process.waitForFinished();
    }

    QProcess m_windowManager;

private Q_SLOTS:
    void initTestCase()
    {
        m_windowManager.start(u"openbox"_s, QStringList());
        QVERIFY(m_windowManager.waitForStarted());
    }
    void cleanupTestCase() { end(m_windowManager); }

    void withoutAPanelHiddenOpensTheWindowAfterAll()
    {
        DesktopProcess desktop(u"nopanel"_s);
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
    }

    void theIconAppearsWithALatePanel()
    {
        DesktopProcess desktop(u"late"_s);
        QVERIFY(desktop.start());
        FakePanel panel;
        QVERIFY(panel.come());
        QCOMPARE(panel.items().size(), 0);
        panel.registerHost();
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, timeout);
    }

    void theIconComesBackWithThePanel()
    {
        DesktopProcess desktop(u"back"_s);
        QVERIFY(desktop.start());
        FakePanel panel;
        QVERIFY(panel.come());
        panel.registerHost();
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, timeout);
        panel.leave();
        QVERIFY(panel.come());
        panel.registerHost();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.items().isEmpty(), timeout);
    }

    void anX11TrayMayComeLateAndComeBack()
    {
        DesktopProcess desktop(u"x11"_s);
        QVERIFY(desktop.start());
        auto trayer = startTrayer();
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        end(*trayer);
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 0, timeout);
        trayer = startTrayer();
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        end(*trayer);
    }

    void closingTheWindowHidesItWhileThereIsAnIcon()
    {
        const auto trayer = startTrayer();
        DesktopProcess desktop(u"hides"_s);
        QVERIFY(desktop.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(trayIconsOf(desktop.pid()), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), desktop.pid(), timeout);
        pressAltF4();
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 0, timeout);
        QCOMPARE(desktop.ask({u"status"_s}).exitCode, 0);
        QCOMPARE(desktop.ask({}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        end(*trayer);
    }

    void aSecondStartRaisesAWindowThatIsBehind()
    {
        DesktopProcess behind(u"behind"_s);
        QVERIFY(behind.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), behind.pid(), timeout);
        DesktopProcess before(u"before"_s);
        QVERIFY(before.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), before.pid(), timeout);
        QCOMPARE(behind.ask({}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), behind.pid(), timeout);
        QCOMPARE(before.ask({u"open"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), before.pid(), timeout);
    }

    void closingTheWindowEndsAProgramWithoutAnIcon()
    {
        DesktopProcess desktop(u"ends"_s);
        QVERIFY(desktop.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(pidOfActiveWindow(), desktop.pid(), timeout);
        pressAltF4();
        QTRY_VERIFY_WITH_TIMEOUT(!desktop.isRunning(), timeout);
        QCOMPARE(desktop.ask({u"status"_s}).exitCode, 3);
    }
};

QTEST_GUILESS_MAIN(TestLatePanel)
#include "test_latepanel.moc"
