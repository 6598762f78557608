// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// Commands that are refused: one sentence, an exit code, and nothing changed.
class TestCommands : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopProcess> m_desktop;
    QString m_mesh;

    static void verifySentence(const QString &error)
    {
        QVERIFY2(error.startsWith(u"meshtray: "_s), qPrintable(error));
        QCOMPARE(error.count(u'\n'), 1);
        QVERIFY2(error.trimmed().size() > 20, qPrintable(error));
    }

    QJsonObject status() const { return m_desktop->ask({u"status"_s}).json; }

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = std::make_unique<DesktopProcess>(u"commands"_s);
        QVERIFY(m_desktop->start());
        m_mesh = host(*m_desktop, u"home"_s);
        QVERIFY(!m_mesh.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->stateOf(m_mesh), u"open"_s, 20'000);
    }
    void cleanupTestCase() { QVERIFY(m_desktop->quit()); }

    void aRefusedCommandChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString stranger(64, u'0');
        QTest::newRow("no command") << QStringList{u"explode"_s} << 2;
        QTest::newRow("no option") << QStringList{u"status"_s, u"--loud"_s} << 2;
        QTest::newRow("no link") << QStringList{u"join"_s, u"not a link"_s} << 1;
        QTest::newRow("a link that is cut off") << QStringList{u"join"_s, u"ic://join/eyJ2IjoxLCJ"_s} << 1;
        QTest::newRow("no such mesh") << QStringList{u"send"_s, u"elsewhere"_s, u"*"_s, u"x"_s} << 1;
        QTest::newRow("no such mesh to read") << QStringList{u"inbox"_s, u"elsewhere"_s} << 1;
        QTest::newRow("no such mesh to invite to") << QStringList{u"host"_s, u"invite"_s, u"elsewhere"_s} << 1;
        QTest::newRow("nobody of that name") << QStringList{u"send"_s, u"home"_s, u"nobody"_s, u"x"_s} << 1;
        QTest::newRow("no member has that key") << QStringList{u"send"_s, u"home"_s, stranger, u"x"_s} << 1;
        QTest::newRow("nothing to say") << QStringList{u"send"_s, u"home"_s, u"*"_s, u""_s} << 1;
        QTest::newRow("hosting already") << QStringList{u"host"_s, u"start"_s} << 1;
        QTest::newRow("leaving a mesh that is hosted here") << QStringList{u"leave"_s, u"home"_s} << 1;
        QTest::newRow("no file to import") << QStringList{u"import"_s, u"/nowhere/config.json"_s} << 1;
        QTest::newRow("nobody to compare with") << QStringList{u"safety-number"_s, u"home"_s, u"nobody"_s} << 1;
        QTest::newRow("no status") << QStringList{u"set-status"_s, u"asleep"_s} << 2;
    }
    void aRefusedCommandChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const QJsonObject before = status();
        const Answer answer = m_desktop->ask(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        QVERIFY(answer.json.isEmpty());
        verifySentence(answer.error);
        QCOMPARE(status(), before);
    }

    void statusTellsEverythingOfAMesh()
    {
        const QJsonObject now = status();
        QCOMPARE(now[u"profile"_s].toString(), u"commands"_s);
        QCOMPARE(now[u"hosting"_s][u"mesh"_s].toString(), m_mesh);
        QCOMPARE(now[u"hosting"_s][u"listening"_s].toArray().size(), 1);
        const QJsonObject mesh = m_desktop->mesh(m_mesh);
        for (const QString &field : {u"id"_s, u"slug"_s, u"displayName"_s, u"brokerUrl"_s, u"pubkey"_s, u"state"_s})
            QVERIFY2(!mesh[field].toString().isEmpty(), qPrintable(field));
        QCOMPARE(mesh[u"unread"_s].toInt(-1), 0);
    }

    void aStatusIsKeptOverARestart()
    {
        QCOMPARE(m_desktop->ask({u"set-status"_s, u"working"_s, u"home"_s}).exitCode, 0);
        QCOMPARE(m_desktop->mesh(m_mesh)[u"status"_s].toString(), u"working"_s);
        QVERIFY(m_desktop->quit());
        QVERIFY(m_desktop->start());
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->stateOf(m_mesh), u"open"_s, 20'000);
        QCOMPARE(m_desktop->mesh(m_mesh)[u"status"_s].toString(), u"working"_s);
    }

    void aMeshOfTheCommandLineClientIsImportedAndLeft()
    {
        // the first key of RFC 8032, section 7.1
        const QByteArray seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
        const QByteArray key = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
        const QByteArray content = QByteArray("{'version':1,'meshes':[{'meshId':'cli01','memberId':'m01','slug':'cli',"
                                              "'name':'CLI','pubkey':'" +
                                              key + "','secretKey':'" + seed + key +
                                              "','brokerUrl':'ws://127.0.0.1:1/ws','joinedAt':'2026-01-02T03:04:05Z'}"
                                              "],'messageMode':'off'}")
                                       .replace('\'', '"');
        const QTemporaryDir folder;
        const QString home = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path())); // the file is named from here
        QFile file(u"config.json"_s);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
        file.close();

        const Answer preview = m_desktop->ask({u"import"_s, u"config.json"_s, u"--preview"_s});
        QCOMPARE(preview.json[u"meshes"_s][0][u"state"_s].toString(), u"new"_s);
        QVERIFY(m_desktop->mesh(u"cli01"_s).isEmpty());
        const Answer imported = m_desktop->ask({u"import"_s, u"config.json"_s, u"--remove-keys"_s});
        QVERIFY(QDir::setCurrent(home));
        QCOMPARE(imported.json[u"meshes"_s][0][u"state"_s].toString(), u"imported"_s);
        QCOMPARE(imported.json[u"removed"_s].toInt(), 1);
        QVERIFY(!QJsonDocument(imported.json).toJson().contains(seed));
        QCOMPARE(m_desktop->keyIn(u"cli01"_s).toLatin1(), key);
        QFile left(folder.filePath(u"config.json"_s));
        QVERIFY(left.open(QFile::ReadOnly));
        QCOMPARE(left.readAll(), QByteArray("{'version':1,'meshes':[],'messageMode':'off'}").replace('\'', '"'));

        const QString backup = folder.filePath(u"all.cmb"_s);
        QCOMPARE(m_desktop->ask({u"backup"_s, backup}, "too short\n").exitCode, 1);
        QCOMPARE(m_desktop->ask({u"backup"_s, backup}, "correct horse battery\n").json[u"meshes"_s].toInt(), 2);
        QCOMPARE(m_desktop->ask({u"restore"_s, backup}, "another passphrase\n").exitCode, 1);

        const Answer gone = m_desktop->ask({u"leave"_s, u"cli"_s});
        QCOMPARE(gone.exitCode, 0);
        QVERIFY(!gone.json.contains(u"remains"_s));
        QVERIFY(m_desktop->mesh(u"cli01"_s).isEmpty());
        QCOMPARE(m_desktop->ask({u"restore"_s, backup}, "correct horse battery\n").exitCode, 0);
        QCOMPARE(m_desktop->keyIn(u"cli01"_s).toLatin1(), key);
        QCOMPARE(m_desktop->ask({u"leave"_s, u"cli"_s}).exitCode, 0);
    }

    void anInviteHasLinksAndAnEnd()
    {
        const QJsonObject invite =
            m_desktop->ask({u"host"_s, u"invite"_s, u"home"_s, u"--uses"_s, u"2"_s, u"--expires"_s, u"2h"_s}).json;
        const QString token = invite[u"token"_s].toString();
        QVERIFY(!token.isEmpty());
        QCOMPARE(invite[u"link"_s].toString(), u"ic://join/"_s + token);
        QVERIFY(invite[u"httpLink"_s].toString().endsWith(u"/join/"_s + token));
        const auto expiresAt = QDateTime::fromString(invite[u"expiresAt"_s].toString(), Qt::ISODate);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(expiresAt);
        QVERIFY2(seconds > 7'000 && seconds <= 7'200, qPrintable(QString::number(seconds)));
    }

    void whoHasJustComeIsWrittenToByName()
    {
        DesktopProcess guest(u"guest"_s);
        QVERIFY(guest.start());
        for (int round = 0; round < 3; ++round) {
            const QString name = u"Guest %1"_s.arg(round);
            QStringList join{u"join"_s, inviteLink(*m_desktop, m_mesh), u"--name"_s, name};
            if (round > 0)
                join += u"--new-key"_s;
            QCOMPARE(guest.ask(join).error, QString());
            const Answer sent = m_desktop->ask({u"send"_s, m_mesh, name, u"hello %1"_s.arg(round)});
            QCOMPARE(sent.error, QString());
            QTRY_VERIFY_WITH_TIMEOUT(guest.textsIn(m_mesh).contains(u"hello %1"_s.arg(round)), 20'000);
        }
        const Answer unknown = m_desktop->ask({u"send"_s, m_mesh, u"Nobody"_s, u"hello"_s});
        QCOMPARE(unknown.exitCode, 1);
        QVERIFY(unknown.error.contains(u"Nobody"_s));
        QVERIFY(guest.quit());
    }

    void withNobodyRunningACommandSaysSo()
    {
        const DesktopProcess absent(u"absent"_s);
        const Answer answer = absent.ask({u"status"_s});
        QCOMPARE(answer.exitCode, 3);
        verifySentence(answer.error);
        QVERIFY(!QFile::exists(absent.folder()));
    }

    void aProfileThatIsNoNameIsRefused()
    {
        const Answer answer = m_desktop->runBare({u"--profile"_s, u"../../etc"_s, u"status"_s});
        QCOMPARE(answer.exitCode, 2);
        verifySentence(answer.error);
    }

    void helpAndVersionNeedNobody()
    {
        QCOMPARE(m_desktop->runBare({u"--help"_s}).exitCode, 0);
        QCOMPARE(m_desktop->runBare({u"--version"_s}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "test_commands.moc"
