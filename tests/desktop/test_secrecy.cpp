// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"
#include "desktopprocess.h"
#include "secrets/vaultfile.h"
#include "sessionbus.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// A secret key is in the keyring and nowhere else that outlives the program or that others can look into.
class TestSecrecy : public QObject {
    Q_OBJECT

    /// Every form in which a program might write these bytes down.
    static QList<QByteArray> formsOf(const QByteArray &secret)
    {
        constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        return {secret, secret.toHex(), secret.toHex().toUpper(), secret.toBase64(QByteArray::OmitTrailingEquals),
                secret.toBase64(url)};
    }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList filesOfSession()
    {
        QStringList files;
        QDirIterator it(qEnvironmentVariable("MESHTRAY_SESSION"), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QFileInfo file(it.next());
            if (file.isFile())
                files += file.filePath();
        }
        return files;
    }

    /// Where the needles were found.
    static QStringList found(const QStringList &files, const QList<QByteArray> &needles)
    {
        QStringList places;
        for (const QString &file : files) {
            const QByteArray content = contentOf(file);
            for (qsizetype i = 0; i < needles.size(); ++i) {
                if (content.contains(needles[i]))
                    places += u"%1 (form %2)"_s.arg(file).arg(i);
            }
        }
        return places;
    }

    static QByteArray secretOf(const DesktopProcess &desktop, const QString &mesh)
    {
        return QByteArray::fromBase64(keyringSecret(u"meshtray/"_s + desktop.profile(), u"mesh/"_s + mesh));
    }

    /// What the encrypted file has under a name.
    static QByteArray secretIn(const QString &vault, const QByteArray &passphrase, const QString &name)
    {
        meshtray::VaultFile file(vault, {});
        if (!file.unlock(meshtray::crypto::SecureBuffer::copyOf(meshtray::crypto::asBytes(passphrase))))
            return {};
        const auto found = file.content().entries.find(name);
        if (found == file.content().entries.end())
            return {};
        const auto bytes = std::as_const(found->second).bytes();
        return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }

private Q_SLOTS:
    void aSecretKeyIsNowhereButInTheKeyring()
    {
        DesktopProcess host(u"host"_s);
        DesktopProcess guest(u"guest"_s);
        QVERIFY(host.start() && guest.start());
        const QString mesh = meshtray::test::host(host, u"home"_s);
        QCOMPARE(guest.ask({u"join"_s, inviteLink(host, mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, 20'000);
        QCOMPARE(host.ask({u"send"_s, u"home"_s, guest.keyIn(mesh), u"hello"_s}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(guest.textsIn(mesh).size(), 1, 20'000);

        QStringList places = filesOfSession();
        QVERIFY(places.contains(host.folder() + u"/meshes.json"_s));
        QVERIFY(places.contains(guest.logFile()));
        for (const DesktopProcess *desktop : {&host, &guest}) {
            for (const QString &file : {u"cmdline"_s, u"environ"_s})
                places += u"/proc/%1/%2"_s.arg(desktop->pid()).arg(file);
        }
        for (const DesktopProcess *desktop : {&host, &guest}) {
            const QByteArray secret = secretOf(*desktop, mesh);
            QCOMPARE(secret.size(), 64);
            QCOMPARE(QString::fromLatin1(secret.last(32).toHex()), desktop->keyIn(mesh)); // it is the right one
            QCOMPARE(found(places, formsOf(secret) + formsOf(secret.first(32))), QStringList());
        }
    }

    void aPassphraseAndTheKeysItOpensAreNowhereElse()
    {
        const QByteArray passphrase = "seldom-read words 4711 ä";
        DesktopProcess desktop(u"file"_s);
        QVERIFY(desktop.start());
        QCOMPARE(desktop.ask({u"keys"_s, u"use-file"_s}, passphrase + '\n').error, QString());
        const QString mesh = host(desktop, u"home"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, 20'000);
        QCOMPARE(desktop.ask({u"keys"_s, u"unlock"_s}, "seldom-read words, wrong\n").exitCode, 1);
        QCOMPARE(desktop.ask({u"keys"_s, u"lock"_s}).exitCode, 0);
        QCOMPARE(desktop.ask({u"keys"_s, u"unlock"_s}, passphrase + '\n').exitCode, 0);
        QVERIFY(secretOf(desktop, mesh).isEmpty()); // the keyring has none of it

        QStringList places = filesOfSession();
        const QString vault = desktop.folder() + u"/secrets.vault"_s;
        QVERIFY(places.contains(vault) && places.contains(desktop.logFile()));
        for (const QString &file : {u"cmdline"_s, u"environ"_s})
            places += u"/proc/%1/%2"_s.arg(desktop.pid()).arg(file);
        const QByteArray secret = secretIn(vault, passphrase, u"mesh/"_s + mesh);
        QCOMPARE(secret.size(), 64);
        QCOMPARE(QString::fromLatin1(secret.last(32).toHex()), desktop.keyIn(mesh)); // it is the right one
        QCOMPARE(found(places, formsOf(secret) + formsOf(secret.first(32))), QStringList());
        QCOMPARE(found(places, formsOf(passphrase) + QList<QByteArray>{"seldom-read"}), QStringList());
        const QByteArray tls = secretIn(vault, passphrase, u"broker/tls"_s);
        QVERIFY(tls.contains("PRIVATE KEY"));
        QCOMPARE(found(places, {"PRIVATE KEY"}), QStringList());
    }

    void theSearchFindsWhatIsThere()
    {
        const QByteArray planted = "planted secret of thirty-two by.";
        QFile file(qEnvironmentVariable("MESHTRAY_SESSION") + u"/data/planted"_s);
        for (const QByteArray &form : formsOf(planted)) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("before " + form + " after");
            file.close();
            QVERIFY(!found(filesOfSession(), formsOf(planted)).isEmpty());
        }
        QVERIFY(file.remove());
        QVERIFY(found(filesOfSession(), formsOf(planted)).isEmpty());
    }

    void coreDumpsAreOff()
    {
        DesktopProcess desktop(u"core"_s);
        QVERIFY(desktop.start());
        const QByteArray limits = contentOf(u"/proc/%1/limits"_s.arg(desktop.pid()));
        QVERIFY(limits.simplified().contains("Max core file size 1 1 bytes"));
    }

    void theProfilesFilesAreForTheUserOnly()
    {
        DesktopProcess desktop(u"modes"_s);
        QVERIFY(desktop.start());
        QVERIFY(!host(desktop, u"home"_s).isEmpty());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(desktop.folder()) & others));
        QDirIterator it(desktop.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            QVERIFY2(!(QFile::permissions(it.next()) & others), qPrintable(it.filePath()));
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "test_secrecy.moc"
