// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "fakepanel.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// The desktop under a Wayland compositor (weston). What it asks of the compositor is read from WAYLAND_DEBUG. weston
/// 10 has no xdg-activation, so a process in between adds it and prints the tokens that it is given.
class TestWayland : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    QProcess m_between;

    static QString inRuntimeFolder(const QString &name)
    {
        return QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).filePath(name);
    }

    static std::unique_ptr<DesktopProcess> desktop(const QString &profile)
    {
        auto process = std::make_unique<DesktopProcess>(profile);
        process->setEnvironment(u"WAYLAND_DISPLAY"_s, u"between"_s);
        process->setEnvironment(u"WAYLAND_DEBUG"_s, u"client"_s);
        return process;
    }

    /// How often the desktop asked the compositor for this.
    static qsizetype requests(const DesktopProcess &desktop, const QByteArray &what)
    {
        QFile log(desktop.logFile());
        return log.open(QIODevice::ReadOnly) ? log.readAll().count(what) : 0;
    }
    static qsizetype windows(const DesktopProcess &desktop) { return requests(desktop, ".get_toplevel("); }

    QByteArray tokens()
    {
        m_between.waitForReadyRead(0);
        return m_between.peek(10'000);
    }

    static Answer withToken(const DesktopProcess &desktop, const QByteArray &token, const QStringList &arguments)
    {
        qputenv("XDG_ACTIVATION_TOKEN", token);
        const Answer answer = desktop.ask(arguments);
        qunsetenv("XDG_ACTIVATION_TOKEN");
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_between.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_between.start(qEnvironmentVariable("MESHTRAY_WAYLAND_BETWEEN"),
                        {inRuntimeFolder(u"compositor"_s), inRuntimeFolder(u"between"_s)});
        QVERIFY(m_between.waitForStarted());
        QTRY_VERIFY(QFile::exists(inRuntimeFolder(u"between"_s)));
    }
    void cleanupTestCase()
    {
        m_between.kill();
        m_between.waitForFinished();
    }

    void withoutATrayHiddenOpensTheWindowAfterAll()
    {
        const auto process = desktop(u"notray"_s);
        QVERIFY(process->start());
        QTRY_COMPARE_WITH_TIMEOUT(windows(*process), 1, timeout);
        QCOMPARE(process->terminate(), 0);
    }

    void aSecondStartHandsItsTokenToTheCompositor()
    {
        const auto process = desktop(u"raise"_s);
        QVERIFY(process->start({}));
        QTRY_COMPARE_WITH_TIMEOUT(windows(*process), 1, timeout);
        QVERIFY(!tokens().contains("token-of-the-second"));
        QCOMPARE(withToken(*process, "token-of-the-second", {}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(tokens().count("token-of-the-second\n"), 1, timeout);
        QCOMPARE(windows(*process), 1);
        QCOMPARE(process->terminate(), 0);
    }

    void aTokenIsUsedOnce()
    {
        const auto process = desktop(u"once"_s);
        QVERIFY(process->start({}));
        QCOMPARE(withToken(*process, "token-for-once", {u"open"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(tokens().count("token-for-once\n"), 1, timeout);
        QCOMPARE(process->ask({u"show"_s, u"join"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windows(*process), 2, timeout);
        QCOMPARE(tokens().count("token-for-once\n"), 1);
        QCOMPARE(process->terminate(), 0);
    }

    void theFirstWindowTakesTheTokenOfItsStart()
    {
        const auto process = desktop(u"first"_s);
        process->setEnvironment(u"XDG_ACTIVATION_TOKEN"_s, u"token-of-the-start"_s);
        QVERIFY(process->start({}));
        QTRY_COMPARE_WITH_TIMEOUT(tokens().count("token-of-the-start\n"), 1, timeout);
        QCOMPARE(process->terminate(), 0);
    }

    void withATrayHiddenIsHidden()
    {
        FakePanel panel;
        QVERIFY(panel.come());
        panel.registerHost();
        const auto process = desktop(u"tray"_s);
        QVERIFY(process->start());
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, timeout);
        QCOMPARE(windows(*process), 0);
        QCOMPARE(process->ask({u"open"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(windows(*process), 1, timeout);
        QCOMPARE(process->terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWayland)
#include "test_wayland.moc"
