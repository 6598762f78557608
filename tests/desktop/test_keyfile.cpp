// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// A session without a keyring: keys are kept in a file that a passphrase encrypts, once the person says so.
class TestKeyFile : public QObject {
    Q_OBJECT

    static constexpr int timeout = 30'000;
    const QByteArray m_passphrase = "four words and a number 7";

    Answer keys(const DesktopProcess &desktop, const QString &verb, const QByteArray &input = {}) const
    {
        return desktop.ask({u"keys"_s, verb}, input.isEmpty() ? input : input + '\n');
    }
    static QString fileOf(const DesktopProcess &desktop) { return desktop.folder() + u"/secrets.vault"_s; }
    static QString pinOf(const DesktopProcess &desktop)
    {
        return desktop.ask({u"host"_s, u"status"_s}).json[u"tlsPin"_s].toString();
    }
    static void verifyRefused(const Answer &answer, const QString &word)
    {
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.error.contains(word), qPrintable(answer.error));
        QCOMPARE(answer.error.count(u'\n'), 1);
    }

private Q_SLOTS:
    void nothingIsKeptUntilThePersonSaysSo()
    {
        DesktopProcess desktop(u"choice"_s);
        QVERIFY(desktop.start());
        QCOMPARE(keys(desktop, u"status"_s).json,
                 (QJsonObject{{u"kept"_s, u"keychain"_s}, {u"keychain"_s, u"no_service"_s}, {u"file"_s, u"none"_s}}));
        verifyRefused(desktop.ask({u"host"_s, u"start"_s, u"--listen"_s, u"127.0.0.1:0"_s}), u"passphrase"_s);
        QVERIFY(!QFile::exists(fileOf(desktop)));
        verifyRefused(keys(desktop, u"unlock"_s, m_passphrase), u"no encrypted file"_s);
        verifyRefused(keys(desktop, u"use-file"_s, "too short"), u"12"_s);
        verifyRefused(keys(desktop, u"use-file"_s), u"no passphrase"_s);
        QVERIFY(!QFile::exists(fileOf(desktop)));

        const Answer made = keys(desktop, u"use-file"_s, m_passphrase);
        QCOMPARE(made.error, QString());
        QCOMPARE(made.json[u"kept"_s].toString(), u"file"_s);
        QCOMPARE(made.json[u"file"_s].toString(), u"unlocked"_s);
        QCOMPARE(made.json[u"path"_s].toString(), fileOf(desktop));
        verifyRefused(keys(desktop, u"use-file"_s, "another passphrase"), u"already"_s);
        QVERIFY(!host(desktop, u"home"_s).isEmpty());
        QVERIFY(!pinOf(desktop).isEmpty());
    }

    void theIdentityIsTheSameAfterARestartAndThePassphrase()
    {
        DesktopProcess host(u"host"_s);
        DesktopProcess guest(u"guest"_s);
        QVERIFY(host.start() && guest.start());
        QCOMPARE(keys(host, u"use-file"_s, m_passphrase).exitCode, 0);
        QCOMPARE(keys(guest, u"use-file"_s, "the other's passphrase").exitCode, 0);
        const QString mesh = meshtray::test::host(host, u"home"_s);
        const Answer joined = guest.ask({u"join"_s, inviteLink(host, mesh)});
        QCOMPARE(joined.error, QString());
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, timeout);
        const QString key = host.keyIn(mesh);
        const QString guestsKey = guest.keyIn(mesh);
        const QString pin = pinOf(host);
        QVERIFY(!pin.isEmpty());
        QVERIFY(host.quit());
        guest.kill(); // as hard as it gets

        QVERIFY(host.start() && guest.start());
        for (DesktopProcess *desktop : {&host, &guest}) {
            QTRY_COMPARE_WITH_TIMEOUT(desktop->stateOf(mesh), u"key_unavailable"_s, timeout);
            const QJsonObject waiting = desktop->mesh(mesh);
            QCOMPARE(waiting[u"key"_s].toString(), u"locked"_s);
            QVERIFY(waiting[u"reason"_s].toString().contains(u"passphrase"_s));
            QCOMPARE(keys(*desktop, u"status"_s).json[u"file"_s].toString(), u"locked"_s);
            verifyRefused(keys(*desktop, u"unlock"_s, "not the passphrase at all"), u"not the passphrase"_s);
            QCOMPARE(desktop->stateOf(mesh), u"key_unavailable"_s);
        }
        QCOMPARE(keys(host, u"unlock"_s, m_passphrase).json[u"file"_s].toString(), u"unlocked"_s);
        QCOMPARE(keys(guest, u"unlock"_s, "the other's passphrase").exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(host.stateOf(mesh), u"open"_s, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(host.keyIn(mesh), key);
        QCOMPARE(guest.keyIn(mesh), guestsKey);
        QTRY_COMPARE_WITH_TIMEOUT(pinOf(host), pin, timeout); // and its broker speaks TLS again, with the same key
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(host.ask({u"send"_s, mesh, guestsKey, u"hello"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(guest.textsIn(mesh), QStringList(u"hello"_s), timeout);
    }

    void aLockedFileKeepsNothingNew()
    {
        DesktopProcess desktop(u"locked"_s);
        QVERIFY(desktop.start());
        QCOMPARE(keys(desktop, u"use-file"_s, m_passphrase).exitCode, 0);
        QCOMPARE(keys(desktop, u"lock"_s).json[u"file"_s].toString(), u"locked"_s);
        verifyRefused(desktop.ask({u"host"_s, u"start"_s, u"--listen"_s, u"127.0.0.1:0"_s}), u"Unlock it"_s);
        QVERIFY(!QFile::exists(desktop.folder() + u"/meshes.json"_s));
        QCOMPARE(keys(desktop, u"unlock"_s, m_passphrase).exitCode, 0);
        QVERIFY(!host(desktop, u"home"_s).isEmpty());
    }

    void aDamagedFileIsNotTakenForAWrongPassphrase()
    {
        DesktopProcess desktop(u"damage"_s);
        QVERIFY(desktop.start());
        QCOMPARE(keys(desktop, u"use-file"_s, m_passphrase).exitCode, 0);
        const QString mesh = host(desktop, u"home"_s);
        const QString key = desktop.keyIn(mesh);
        QVERIFY(desktop.quit());
        QFile file(fileOf(desktop));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray good = file.readAll();
        file.resize(good.size() - 1);
        file.close();

        QVERIFY(desktop.start());
        verifyRefused(keys(desktop, u"unlock"_s, m_passphrase), u"damaged"_s);
        QTRY_COMPARE_WITH_TIMEOUT(keys(desktop, u"status"_s).json[u"file"_s].toString(), u"damaged"_s, timeout);
        QCOMPARE(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).exitCode, 1); // asks for the key anew
        QTRY_COMPARE_WITH_TIMEOUT(desktop.mesh(mesh)[u"key"_s].toString(), u"corrupt"_s, timeout);

        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(good), good.size());
        file.close();
        QCOMPARE(keys(desktop, u"unlock"_s, m_passphrase).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
    }

    void anotherPassphraseOpensItOnceItIsChanged()
    {
        DesktopProcess desktop(u"change"_s);
        QVERIFY(desktop.start());
        QCOMPARE(keys(desktop, u"use-file"_s, m_passphrase).exitCode, 0);
        verifyRefused(keys(desktop, u"change-passphrase"_s, "not the passphrase at all\na fresh passphrase"),
                      u"not the passphrase"_s);
        QCOMPARE(keys(desktop, u"change-passphrase"_s, m_passphrase + "\na fresh passphrase").error, QString());
        QVERIFY(desktop.quit());
        QVERIFY(desktop.start());
        verifyRefused(keys(desktop, u"unlock"_s, m_passphrase), u"not the passphrase"_s);
        QCOMPARE(keys(desktop, u"unlock"_s, "a fresh passphrase").exitCode, 0);
    }

    void aPassphraseAmongTheArgumentsIsRefusedAndNotRepeated()
    {
        DesktopProcess desktop(u"argument"_s);
        QVERIFY(desktop.start());
        const Answer answer = desktop.ask({u"keys"_s, u"use-file"_s, u"hunter2hunter2"_s});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.error.contains(u"standard input"_s));
        QVERIFY(!answer.error.contains(u"hunter2"_s));
        QVERIFY(!QFile::exists(fileOf(desktop)));
    }

    void killedWhileWritingTheFileStillOpensAndLosesNothing()
    {
        DesktopProcess desktop(u"killed"_s);
        QVERIFY(desktop.start());
        QCOMPARE(keys(desktop, u"use-file"_s, m_passphrase).exitCode, 0);
        QVERIFY(!host(desktop, u"first"_s).isEmpty());
        for (int round = 0; round < 3; ++round) {
            QProcess creating; // a key is written; the desktop ends at some moment of that
            creating.start(qEnvironmentVariable("MESHTRAY_PROGRAM"),
                           {u"--profile"_s, desktop.profile(), u"host"_s, u"create"_s, u"mesh %1"_s.arg(round)});
            const qint64 before = QFileInfo(fileOf(desktop)).lastModified().toMSecsSinceEpoch();
            QVERIFY(QTest::qWaitFor(
                [&] { return QFileInfo(fileOf(desktop)).lastModified().toMSecsSinceEpoch() != before; }, timeout));
            desktop.kill();
            creating.waitForFinished();
            QVERIFY(desktop.start());
            const Answer opened = keys(desktop, u"unlock"_s, m_passphrase);
            QCOMPARE(opened.error, QString());
            const QJsonArray meshes = desktop.ask({u"status"_s}).json[u"meshes"_s].toArray();
            QVERIFY(!meshes.isEmpty());
            for (const QJsonValue &mesh : meshes)
                QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh[u"id"_s].toString()), u"open"_s, timeout);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeyFile)
#include "test_keyfile.moc"
