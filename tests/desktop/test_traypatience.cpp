// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/notifier.h"
#include "secrets/memorysecretstore.h"
#include "secrets/profilesecretstore.h"
#include "support/faketransport.h"
#include "support/manualclock.h"
#include "ui/desktopapp.h"

#include <QProcess>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace meshtray;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Shows nothing.
class NoNotifier : public notify::Notifier {
public:
    void show(const notify::Notification &) override { }
    void close(const QString &) override { }
};

/// A whole desktop whose clock the test turns.
struct Desktop {
    explicit Desktop(const QString &profile)
        : vault(ui::profileFolder(profile) + u"/secrets.vault"_s)
        , keys(keychain, vault)
        , app(profile, {clock, keys, notifier, network.factory()})
    {
    }

    bool isWindowOpen() { return app.windows().isMainWindowVisible(); }

    test::ManualClock clock;
    test::FakeNetwork network;
    MemorySecretStore keychain;
    PassphraseSecretStore vault;
    ProfileSecretStore keys;
    NoNotifier notifier;
    ui::DesktopApp app;
};

} // namespace

/// How long a desktop waits for a panel, by a clock that is turned by hand; the panel is a real one (trayer).
class TestTrayPatience : public QObject {
    Q_OBJECT

    QProcess m_trayer;

    void startTrayer()
    {
        m_trayer.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--widthtype"_s, u"request"_s, u"--height"_s, u"32"_s});
        QVERIFY(m_trayer.waitForStarted());
    }
    void endTrayer()
    {
        m_trayer.terminate();
        m_trayer.waitForFinished();
    }

private Q_SLOTS:
    void cleanup() { endTrayer(); }

    void aPanelThatComesTenSecondsLateStillGetsTheIcon()
    {
        Desktop desktop(u"late"_s);
        QVERIFY(desktop.app.start({ui::RunDesktop::Start::Hidden}));
        QTRY_VERIFY(desktop.app.tray().isSettled());
        desktop.clock.advance(4s);
        QVERIFY(!desktop.isWindowOpen());
        desktop.clock.advance(2s);
        QVERIFY(desktop.isWindowOpen()); // nobody shall wait for a panel that may never come
        QVERIFY(!desktop.app.tray().hasIcon());
        desktop.clock.advance(4s);
        startTrayer();
        QTRY_VERIFY(desktop.app.tray().isReachable());
        desktop.app.windows().mainWindow()->close();
        desktop.clock.advance(1min);
        QVERIFY(!desktop.isWindowOpen()); // it may hide now
    }

    void withAPanelHiddenStaysHidden()
    {
        startTrayer();
        Desktop desktop(u"hidden"_s);
        QVERIFY(desktop.app.start({ui::RunDesktop::Start::Hidden}));
        QTRY_VERIFY(desktop.app.tray().isReachable());
        desktop.clock.advance(1min);
        QVERIFY(!desktop.isWindowOpen());
    }

    void aRestartOfThePanelIsNotNoticed()
    {
        startTrayer();
        Desktop desktop(u"restart"_s);
        QVERIFY(desktop.app.start({ui::RunDesktop::Start::Hidden}));
        QTRY_VERIFY(desktop.app.tray().isReachable());
        endTrayer();
        QTRY_VERIFY(!desktop.app.tray().isReachable());
        desktop.clock.advance(20s);
        startTrayer();
        QTRY_VERIFY(desktop.app.tray().isReachable());
        desktop.clock.advance(1min);
        QVERIFY(!desktop.isWindowOpen());
    }

    void aPanelThatIsGoneForGoodLeavesTheWindow()
    {
        startTrayer();
        Desktop desktop(u"gone"_s);
        QVERIFY(desktop.app.start({ui::RunDesktop::Start::Hidden}));
        QTRY_VERIFY(desktop.app.tray().isReachable());
        QSignalSpy changed(&desktop.app.tray(), &ui::TrayIcon::reachableChanged);
        endTrayer();
        QTRY_VERIFY(!changed.isEmpty());
        desktop.clock.advance(31s);
        QVERIFY(desktop.isWindowOpen());
    }
};

QTEST_MAIN(TestTrayPatience)
#include "test_traypatience.moc"
