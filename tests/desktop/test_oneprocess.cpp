// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// One process a profile, with a tray of the old kind (X11) and without a keyring.
class TestOneProcess : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    static QByteArray xdotool(const QStringList &arguments)
    {
        QProcess tool;
        tool.start(u"xdotool"_s, arguments);
        tool.waitForFinished();
        return tool.readAllStandardOutput();
    }

    /// The icon in an X11 tray is a window, too, but a small one.
    static bool isLarge(const QByteArray &window)
    {
        const QByteArray geometry = xdotool({u"getwindowgeometry"_s, u"--shell"_s, QString::fromLatin1(window)});
        const qsizetype width = geometry.indexOf("WIDTH=");
        return width >= 0 && geometry.mid(width + 6, geometry.indexOf('\n', width) - width - 6).toInt() > 100;
    }

    /// How many windows of a process the X server shows.
    static qsizetype windowsOf(qint64 pid)
    {
        const QByteArray windows =
            xdotool({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(pid), u"--name"_s, u"Meshtray"_s});
        return std::ranges::count_if(windows.trimmed().split('\n'), isLarge);
    }

private Q_SLOTS:
    void hiddenStartsWithoutAWindow()
    {
        DesktopProcess desktop(u"hidden"_s);
        QVERIFY(desktop.start());
        QTRY_VERIFY_WITH_TIMEOUT(trayIconIsThere(desktop), timeout);
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

    void withoutACommandTheWindowOpens()
    {
        DesktopProcess desktop(u"shown"_s);
        QVERIFY(desktop.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(desktop.pid()), 1, timeout);
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

private:
    static bool trayIconIsThere(const DesktopProcess &desktop)
    {
        QFile log(desktop.logFile());
        return log.open(QIODevice::ReadOnly) && log.readAll().contains("the tray icon is shown, X11 tray");
    }
};

QTEST_GUILESS_MAIN(TestOneProcess)
#include "test_oneprocess.moc"
