// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "notify/desktopquiet.h"

#include "support/session/fakenotificationserver.h"

#include <QDBusServiceWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray::notify;
using namespace Qt::StringLiterals;
using Server = meshtray::test::FakeNotificationServer;

namespace {

int run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments);
}

/// A notification server of the system, as long as it lives.
class RealServer {
public:
    explicit RealServer(const QString &program)
    {
        const QDBusServiceWatcher watcher(Server::name(), QDBusConnection::sessionBus());
        QSignalSpy there(&watcher, &QDBusServiceWatcher::serviceRegistered);
        m_process.start(program, {});
        m_isThere = m_process.waitForStarted() && (!there.isEmpty() || there.wait());
    }
    ~RealServer()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    bool isThere() const { return m_isThere; }

private:
    QProcess m_process;
    bool m_isThere = false;
};

} // namespace

/// The desktop's "do not disturb", as each server tells it.
class DesktopQuietTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("MESHTRAY_SESSION"), "run this through tests/support/with-session");
    }

    void withoutAServerNobodyAsksForQuiet()
    {
        const DesktopQuiet quiet(nullptr);
        QCOMPARE(quiet.mood(), DesktopMood::Open);
    }

    void theInhibitedPropertyIsReadAndFollowed()
    {
        Server server({u"actions"_s, u"inhibitions"_s});
        server.setInhibited(true);
        const DesktopQuiet quiet(nullptr);
        QSignalSpy changed(&quiet, &DesktopQuiet::changed);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        server.setInhibited(false);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Open);
        server.setInhibited(true);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        QCOMPARE(changed.count(), 3);
    }

    void aServerThatGoesTakesItsWishAlong()
    {
        auto server = std::make_unique<Server>(QStringList{});
        server->setInhibited(true);
        const DesktopQuiet quiet(nullptr);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        server.reset();
        QTRY_COMPARE(quiet.mood(), DesktopMood::Open);
        server = std::make_unique<Server>(QStringList{});
        server->setInhibited(true);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
    }

    void aStrangerCannotAskForQuiet()
    {
        Server server({});
        const DesktopQuiet quiet(nullptr);
        auto message =
            QDBusMessage::createSignal(Server::path(), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        message.setArguments({Server::name(), QVariantMap{{u"Inhibited"_s, true}}, QStringList()});
        QSignalSpy changed(&quiet, &DesktopQuiet::changed);
        QDBusConnection::sessionBus().send(message);
        server.setInhibited(true); // comes behind it
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        QCOMPARE(changed.count(), 1);
    }

    void dunstIsFollowed()
    {
        const RealServer dunst(u"dunst"_s);
        QVERIFY(dunst.isThere());
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}), 0);
        const DesktopQuiet quiet(nullptr);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"false"_s}), 0);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Open);
        QCOMPARE(run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s}), 0);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
    }

    void xfcesServerIsFollowed()
    {
        const auto set = [](const QString &value) {
            return run(u"xfconf-query"_s, {u"--channel"_s, u"xfce4-notifyd"_s, u"--property"_s, u"/do-not-disturb"_s,
                                           u"--create"_s, u"--type"_s, u"bool"_s, u"--set"_s, value});
        };
        const RealServer notifyd(QStringLiteral(MESHTRAY_XFCE4_NOTIFYD));
        QVERIFY(notifyd.isThere());
        const DesktopQuiet quiet(nullptr);
        QCOMPARE(set(u"true"_s), 0);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        QCOMPARE(set(u"false"_s), 0);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Open);
        QCOMPARE(set(u"true"_s), 0);
        const DesktopQuiet second(nullptr);
        QTRY_COMPARE(second.mood(), DesktopMood::Quiet);
    }

    void xfcesSettingMeansNothingToAnotherServer()
    {
        Server server({});
        const DesktopQuiet quiet(nullptr); // the setting is still on
        server.setInhibited(true);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Quiet);
        server.setInhibited(false);
        QTRY_COMPARE(quiet.mood(), DesktopMood::Open);
    }
};

QTEST_GUILESS_MAIN(DesktopQuietTest)
#include "desktopquiet.moc"
