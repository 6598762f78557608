// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "sessionbus.h"
#include "support/session/fakenotificationserver.h"
#include "xwindows.h"

#include <QDBusServiceWatcher>
#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;
using FakeServer = FakeNotificationServer;

namespace {

constexpr int timeout = 20'000;

QByteArray run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().trimmed();
}

QByteArray xdotool(const QStringList &arguments)
{
    return run(u"xdotool"_s, arguments);
}

/// A program of the system that takes a name on the bus, for as long as this lives.
class Service {
public:
    Service(const QString &name, const QString &program, const QStringList &arguments = {})
    {
        const QDBusServiceWatcher watcher(name, QDBusConnection::sessionBus());
        QSignalSpy there(&watcher, &QDBusServiceWatcher::serviceRegistered);
        m_process.start(program, arguments);
        m_isThere = m_process.waitForStarted() && (!there.isEmpty() || there.wait(timeout));
    }
    ~Service()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    bool isThere() const { return m_isThere; }

private:
    QProcess m_process;
    bool m_isThere = false;
};

/// dunst lets an action be chosen from a menu that another program shows; here that is one that always takes the entry
/// with this word.
QStringList dunstChoosing(const QString &word)
{
    const QString folder = qEnvironmentVariable("MESHTRAY_SESSION");
    QFile chooser(folder + u"/chooser"_s);
    QFile settings(folder + u"/dunstrc"_s);
    if (!chooser.open(QIODevice::WriteOnly) || !settings.open(QIODevice::WriteOnly))
        return {};
    chooser.write("#!/bin/sh\nexec grep -m 1 '" + word.toUtf8() + "'\n");
    chooser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    settings.write("[global]\ndmenu = " + chooser.fileName().toUtf8() + "\n");
    return {u"-conf"_s, settings.fileName()};
}

/// The window of a notification that xfce4-notifyd shows; empty when there is none.
QString xfceNotification()
{
    const auto windows = xdotool({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"xfce4-notifyd"_s}).split('\n');
    for (const QByteArray &window : windows) {
        const QByteArray geometry = xdotool({u"getwindowgeometry"_s, QString::fromLatin1(window)});
        if (!window.isEmpty() && !geometry.contains("Geometry: 1x1") && !geometry.contains("Geometry: 10x10"))
            return QString::fromLatin1(window);
    }
    return {};
}

/// Clicks its button number `index` of three: they share its width and stand at its lower edge. A click while it is
/// still coming up is lost.
void clickXfceButton(int index)
{
    const QString window = xfceNotification();
    if (window.isEmpty())
        return;
    const auto geometry = QString::fromLatin1(xdotool({u"getwindowgeometry"_s, u"--shell"_s, window}));
    const auto sizeOf = [&](const QString &name) { return geometry.section(name, 1).section(u'\n', 0, 0).toInt(); };
    const int x = sizeOf(u"WIDTH="_s) * (2 * index + 1) / 6;
    const int y = sizeOf(u"HEIGHT="_s) - 30;
    xdotool({u"mousemove"_s, u"--window"_s, window, QString::number(x), QString::number(y), u"click"_s, u"1"_s});
}

bool isActive(qint64 pid)
{
    return xdotool({u"getactivewindow"_s, u"getwindowpid"_s}) == QByteArray::number(pid);
}

} // namespace

/// Two desktops in one mesh, at the same notification server; what the one sends, the other tells through the
/// notification servers there are.
class TestNotifications : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopProcess> m_sender;
    std::unique_ptr<DesktopProcess> m_receiver;
    QProcess m_windowManager;
    QString m_mesh;

    /// To the receiver, by its key.
    bool send(const QString &text) const
    {
        return m_sender->ask({u"send"_s, m_mesh, m_receiver->keyIn(m_mesh), text}).exitCode == 0;
    }
    int unread() const { return m_receiver->mesh(m_mesh)[u"unread"_s].toInt(); }
    /// What a person would do with the compose field that has come up.
    void writeInTheWindow(const QString &text) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(isActive(m_receiver->pid()), timeout);
        xdotool({u"type"_s, u"--delay"_s, u"5"_s, text});
        xdotool({u"key"_s, u"Return"_s});
    }

    /// Waits until the sender has the answer; then it has been read there, so that its own notification goes.
    void reachesTheSender(const QString &text) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_sender->textsIn(m_mesh).contains(text), timeout);
        QCOMPARE(m_sender->ask({u"inbox"_s, u"--drain"_s}).exitCode, 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_windowManager.start(u"openbox"_s, {});
        m_sender = std::make_unique<DesktopProcess>(u"sender"_s);
        m_receiver = std::make_unique<DesktopProcess>(u"receiver"_s);
        QVERIFY(m_sender->start() && m_receiver->start());
        m_mesh = host(*m_sender, u"home"_s);
        QCOMPARE(m_receiver->ask({u"join"_s, inviteLink(*m_sender, m_mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_receiver->stateOf(m_mesh), u"open"_s, timeout);
    }

    void cleanupTestCase()
    {
        m_receiver.reset();
        m_sender.reset();
        m_windowManager.terminate();
        m_windowManager.waitForFinished();
    }

    void withoutAServerTheNextOneShowsIt()
    {
        QVERIFY(send(u"anybody there?"_s));
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, timeout);
        FakeServer server({u"body"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, timeout);
        QVERIFY(server.shown.first().body.contains(u"anybody there?"_s));
        QCOMPARE(m_receiver->ask({u"inbox"_s, u"--drain"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(server.closed, QList<uint>{server.shown.first().id}, timeout);
    }

    void anAnswerInTheNotificationReachesTheSender()
    {
        FakeServer server({u"actions"_s, u"inline-reply"_s});
        QVERIFY(send(u"lunch?"_s));
        QTRY_COMPARE_WITH_TIMEOUT(server.shown.size(), 1, timeout);
        QVERIFY(server.shown.first().actions.contains(u"inline-reply"_s));
        server.reply(server.shown.first().id, u"on my way"_s);
        reachesTheSender(u"on my way"_s);
        QCOMPARE(m_sender->inbox(m_mesh).first()[u"trust"_s].toString(), u"direct"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 0, timeout);
    }

    void markAsReadAtXfcesServer()
    {
        const Service notifyd(FakeServer::name(), QStringLiteral(MESHTRAY_XFCE4_NOTIFYD));
        QVERIFY(notifyd.isThere());
        QVERIFY(send(u"the build is green"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!xfceNotification().isEmpty(), timeout);
        QCOMPARE(unread(), 1);
        QTRY_VERIFY_WITH_TIMEOUT((clickXfceButton(2), unread() == 0), timeout);
        QTRY_VERIFY_WITH_TIMEOUT(xfceNotification().isEmpty(), timeout);
    }

    void dunstIsNotDisturbed()
    {
        const Service dunst(FakeServer::name(), u"dunst"_s);
        QVERIFY(dunst.isThere());
        run(u"dunstctl"_s, {u"set-paused"_s, u"true"_s});
        QVERIFY(send(u"in no hurry"_s));
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 1, timeout);
        QCOMPARE(run(u"dunstctl"_s, {u"count"_s, u"waiting"_s}), QByteArray("0")); // not even sent to it
        run(u"dunstctl"_s, {u"set-paused"_s, u"false"_s});
        QTRY_COMPARE_WITH_TIMEOUT(shownNotifications(), 1, timeout);
        QCOMPARE(m_receiver->ask({u"inbox"_s, u"--drain"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(shownNotifications(), 0, timeout);
    }

    void replyAtXfcesServer()
    {
        const Service notifyd(FakeServer::name(), QStringLiteral(MESHTRAY_XFCE4_NOTIFYD));
        QVERIFY(notifyd.isThere());
        QVERIFY(send(u"shall I merge?"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!xfceNotification().isEmpty(), timeout);
        QTRY_VERIFY_WITH_TIMEOUT((clickXfceButton(1), windowsOf(m_receiver->pid()) == 1), timeout);
        writeInTheWindow(u"yes, merge it"_s);
        reachesTheSender(u"yes, merge it"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unread(), 0, timeout);
        pressAltF4();
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(m_receiver->pid()), 0, timeout);
    }

    void replyAtDunst()
    {
        const Service dunst(FakeServer::name(), u"dunst"_s, dunstChoosing(u"#Reply"_s));
        QVERIFY(dunst.isThere());
        QVERIFY(send(u"and deploy?"_s));
        QTRY_COMPARE_WITH_TIMEOUT(shownNotifications(), 1, timeout);
        run(u"dunstctl"_s, {u"context"_s});
        QTRY_COMPARE_WITH_TIMEOUT(windowsOf(m_receiver->pid()), 1, timeout);
        writeInTheWindow(u"deploy after lunch"_s);
        reachesTheSender(u"deploy after lunch"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shownNotifications(), 0, timeout);
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "test_notifications.moc"
