// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

class TestConversation : public QObject {
    Q_OBJECT

    static constexpr int timeout = 20'000;

    /// Two desktops in one mesh, hosted by the first.
    struct Pair {
        DesktopProcess host;
        DesktopProcess guest;
        QString mesh;

        explicit Pair(const QString &name)
            : host(name + u"-host"_s)
            , guest(name + u"-guest"_s)
        {
        }
        bool meet()
        {
            if (!host.start() || !guest.start())
                return false;
            mesh = meshtray::test::host(host, u"home"_s);
            const Answer joined = guest.ask({u"join"_s, inviteLink(host, mesh), u"--name"_s, u"Guest"_s});
            if (joined.exitCode != 0)
                qWarning("%s", qPrintable(joined.error));
            return joined.exitCode == 0 && joined.json[u"mesh"_s].toString() == mesh && areOpen();
        }
        bool areOpen() const
        {
            return QTest::qWaitFor(
                [this] { return host.stateOf(mesh) == u"open"_s && guest.stateOf(mesh) == u"open"_s; }, timeout);
        }
    };

private Q_SLOTS:
    void messagesGoEachWayEncrypted()
    {
        Pair pair(u"talk"_s);
        QVERIFY(pair.meet());
        const Answer sent = pair.host.ask({u"send"_s, u"home"_s, pair.guest.keyIn(pair.mesh), u"hello there"_s});
        QCOMPARE(sent.error, QString());
        QCOMPARE(sent.json[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(!sent.json[u"messageId"_s].toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(pair.guest.inbox(pair.mesh).size(), 1, timeout);
        const QJsonObject message = pair.guest.inbox(pair.mesh).first().toObject();
        QCOMPARE(message[u"text"_s].toString(), u"hello there"_s);
        QCOMPARE(message[u"trust"_s].toString(), u"direct"_s);
        QCOMPARE(message[u"from"_s][u"key"_s].toString(), pair.host.keyIn(pair.mesh));
        QCOMPARE(message[u"id"_s], sent.json[u"messageId"_s]);

        const QString name = message[u"from"_s][u"name"_s].toString();
        const Answer answered = pair.guest.ask({u"send"_s, pair.mesh, name, u"and back"_s, u"--priority"_s, u"now"_s});
        QCOMPARE(answered.error, QString());
        QTRY_COMPARE_WITH_TIMEOUT(pair.host.inbox(pair.mesh).size(), 1, timeout);
        const QJsonObject answer = pair.host.inbox(pair.mesh).first().toObject();
        QCOMPARE(answer[u"text"_s].toString(), u"and back"_s);
        QCOMPARE(answer[u"trust"_s].toString(), u"direct"_s);
        QCOMPARE(answer[u"priority"_s].toString(), u"now"_s);
        QCOMPARE(answer[u"from"_s][u"name"_s].toString(), u"Guest"_s);
    }

    void whatIsSentWhileTheReceiverIsOffArrivesWhenItStarts()
    {
        Pair pair(u"offline"_s);
        QVERIFY(pair.meet());
        const QString guestKey = pair.guest.keyIn(pair.mesh);
        QVERIFY(pair.guest.quit());
        const Answer sent = pair.host.ask({u"send"_s, u"home"_s, guestKey, u"for later"_s});
        QCOMPARE(sent.json[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(pair.guest.start());
        QTRY_COMPARE_WITH_TIMEOUT(pair.guest.textsIn(pair.mesh), QStringList{u"for later"_s}, timeout);
    }

    void hostingGoesOnAfterARestart()
    {
        Pair pair(u"resume"_s);
        QVERIFY(pair.meet());
        const QString hostKey = pair.host.keyIn(pair.mesh);
        QVERIFY(pair.host.quit());
        QTRY_COMPARE_WITH_TIMEOUT(pair.guest.stateOf(pair.mesh), u"reconnecting"_s, timeout);
        QVERIFY(pair.host.start());
        QVERIFY(pair.areOpen());
        QCOMPARE(pair.host.keyIn(pair.mesh), hostKey);
        QCOMPARE(pair.host.ask({u"status"_s}).json[u"hosting"_s][u"state"_s].toString(), u"on"_s);
        QCOMPARE(pair.guest.ask({u"send"_s, u"home"_s, hostKey, u"still here"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(pair.host.textsIn(pair.mesh), QStringList{u"still here"_s}, timeout);
    }

    void stoppedHostingStaysStopped()
    {
        DesktopProcess desktop(u"stopped"_s);
        QVERIFY(desktop.start());
        QVERIFY(!host(desktop, u"home"_s).isEmpty());
        QCOMPARE(desktop.ask({u"host"_s, u"stop"_s}).exitCode, 0);
        QCOMPARE(desktop.ask({u"status"_s}).json[u"hosting"_s][u"state"_s].toString(), u"off"_s);
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start());
        QCOMPARE(desktop.ask({u"status"_s}).json[u"hosting"_s][u"state"_s].toString(), u"off"_s);
    }

    void aMessageIsDrainedOnce()
    {
        Pair pair(u"drain"_s);
        QVERIFY(pair.meet());
        QCOMPARE(pair.host.ask({u"send"_s, u"home"_s, u"*"_s, u"to all"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(pair.guest.textsIn(pair.mesh), QStringList{u"to all"_s}, timeout);
        const QJsonArray drained = pair.guest.ask({u"inbox"_s, u"--drain"_s}).json[u"messages"_s].toArray();
        QCOMPARE(drained.size(), 1);
        QVERIFY(drained[0][u"trust"_s].toString() != u"direct"_s);
        QCOMPARE(pair.guest.ask({u"inbox"_s, u"--drain"_s}).json[u"messages"_s].toArray().size(), 0);
        QCOMPARE(pair.guest.inbox(pair.mesh).size(), 1);
    }

    void whoComesSeesWhoIsThereAndWhatTheyDo()
    {
        DesktopProcess host(u"peers-host"_s);
        DesktopProcess guest(u"peers-guest"_s);
        QVERIFY(host.start() && guest.start());
        const QString mesh = meshtray::test::host(host, u"home"_s);
        QCOMPARE(host.ask({u"set-summary"_s, u"writing tests"_s}).error, QString());
        QCOMPARE(host.ask({u"group"_s, u"join"_s, u"home"_s, u"dev"_s}).error, QString());
        QCOMPARE(guest.ask({u"join"_s, inviteLink(host, mesh)}).error, QString());
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, timeout);
        const QJsonArray peers = guest.ask({u"peers"_s, u"home"_s}).json[u"peers"_s].toArray();
        QCOMPARE(peers.size(), 1);
        QCOMPARE(peers[0][u"key"_s].toString(), host.keyIn(mesh));
        QCOMPARE(peers[0][u"summary"_s].toString(), u"writing tests"_s);
        QCOMPARE(peers[0][u"groups"_s].toArray(), QJsonArray{u"dev"_s});
        QVERIFY(peers[0][u"online"_s].toBool());
        const QString name = peers[0][u"name"_s].toString();
        QCOMPARE(guest.ask({u"send"_s, u"home"_s, name, u"by name"_s}).error, QString());
        QCOMPARE(guest.ask({u"send"_s, u"home"_s, u"@dev"_s, u"to the group"_s}).error, QString());
        QTRY_COMPARE_WITH_TIMEOUT(host.textsIn(mesh), (QStringList{u"by name"_s, u"to the group"_s}), timeout);
    }

    void aLinkCanComeByTheStandardInput()
    {
        DesktopProcess host(u"stdin-host"_s);
        DesktopProcess guest(u"stdin-guest"_s);
        QVERIFY(host.start() && guest.start());
        const QString mesh = meshtray::test::host(host, u"home"_s);
        const Answer joined = guest.ask({u"join"_s, u"-"_s}, inviteLink(host, mesh).toUtf8() + '\n');
        QCOMPARE(joined.error, QString());
        QCOMPARE(joined.json[u"mesh"_s].toString(), mesh);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "test_conversation.moc"
