// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "sessionbus.h"

#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// A keyring that is locked, has lost a key, or is not there at all: three states that are told apart. The mesh waits
/// in each of them, nothing is replaced, and it is the same identity when the keyring is as it was.
class TestKeyring : public QObject {
    Q_OBJECT

    static constexpr int timeout = 30'000;

    static QByteArray meshesFile(const DesktopProcess &desktop)
    {
        QFile file(desktop.folder() + u"/meshes.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString serviceOf(const DesktopProcess &desktop) { return u"meshtray/"_s + desktop.profile(); }
    static QString nameOf(const QString &mesh) { return u"mesh/"_s + mesh; }
    static QByteArray secretOf(const DesktopProcess &desktop, const QString &mesh)
    {
        return keyringSecret(serviceOf(desktop), nameOf(mesh));
    }
    static QString reasonOf(const DesktopProcess &desktop, const QString &mesh)
    {
        return desktop.mesh(mesh)[u"reason"_s].toString();
    }

    /// A mesh that was open and has its key in the keyring; the desktop has ended.
    static QString makeMesh(DesktopProcess &desktop, QString &key)
    {
        if (!desktop.start())
            return {};
        const QString mesh = host(desktop, u"home"_s);
        if (!QTest::qWaitFor([&] { return desktop.stateOf(mesh) == u"open"_s; }, timeout))
            return {};
        key = desktop.keyIn(mesh);
        return desktop.quit() ? mesh : QString();
    }

    static void verifyItWaits(DesktopProcess &desktop, const QString &mesh, const QString &kind, const QString &word)
    {
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"key_unavailable"_s, timeout);
        QCOMPARE(desktop.mesh(mesh)[u"key"_s].toString(), kind);
        const QString reason = reasonOf(desktop, mesh);
        QVERIFY2(reason.contains(word), qPrintable(reason));
        // the same sentence, not another one; between two attempts of its own
        QTRY_COMPARE_WITH_TIMEOUT(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).error.trimmed(),
                                  u"meshtray: "_s + reason, timeout);
    }

private Q_SLOTS:
    void init() { QVERIFY(unlockKeyring()); }

    void aMeshWaitsForALockedKeyring()
    {
        DesktopProcess desktop(u"waits"_s);
        QString key;
        const QString mesh = makeMesh(desktop, key);
        QVERIFY(!mesh.isEmpty());
        const QByteArray remembered = meshesFile(desktop);
        const QByteArray secret = secretOf(desktop, mesh);
        QVERIFY(remembered.contains(key.toLatin1()));

        QVERIFY(lockKeyring());
        QVERIFY(desktop.start());
        verifyItWaits(desktop, mesh, u"locked"_s, u"Unlock it"_s);
        QCOMPARE(desktop.keyIn(mesh), key);
        QCOMPARE(desktop.ask({u"keys"_s, u"status"_s}).json[u"keychain"_s].toString(), u"locked"_s);

        QVERIFY(unlockKeyring()); // it hears of it, and asks again by itself
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
        QCOMPARE(meshesFile(desktop), remembered);
        QCOMPARE(secretOf(desktop, mesh), secret);
    }

    void aMeshWhoseKeyIsLostSaysSoAndIsNotReplaced()
    {
        DesktopProcess desktop(u"lost"_s);
        QString key;
        const QString mesh = makeMesh(desktop, key);
        const QByteArray remembered = meshesFile(desktop);
        const QByteArray secret = secretOf(desktop, mesh);
        QVERIFY(!secret.isEmpty() && removeFromKeyring(serviceOf(desktop), nameOf(mesh)));

        QVERIFY(desktop.start());
        verifyItWaits(desktop, mesh, u"absent"_s, u"backup"_s);
        QCOMPARE(desktop.ask({u"keys"_s, u"status"_s}).json[u"keychain"_s].toString(), u"unlocked"_s);
        QCOMPARE(meshesFile(desktop), remembered);
        QVERIFY(secretOf(desktop, mesh).isEmpty()); // none was made in its place

        QVERIFY(putIntoKeyring(serviceOf(desktop), nameOf(mesh), secret));
        QCOMPARE(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).exitCode, 1); // asks for it anew
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
    }

    void aMeshWaitsForAKeyringThatIsNotThere()
    {
        DesktopProcess desktop(u"gone"_s);
        QString key;
        const QString mesh = makeMesh(desktop, key);
        const QByteArray remembered = meshesFile(desktop);
        const QByteArray secret = secretOf(desktop, mesh);

        const EmptyBus nothing;
        QVERIFY(!nothing.address().isEmpty());
        desktop.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, nothing.address());
        QVERIFY(desktop.start());
        verifyItWaits(desktop, mesh, u"no_service"_s, u"no keyring service"_s);
        QVERIFY(reasonOf(desktop, mesh).contains(u"file that a passphrase encrypts"_s));
        QCOMPARE(desktop.ask({u"keys"_s, u"status"_s}).json,
                 (QJsonObject{{u"kept"_s, u"keychain"_s}, {u"keychain"_s, u"no_service"_s}, {u"file"_s, u"none"_s}}));
        QVERIFY(!QFile::exists(desktop.folder() + u"/secrets.vault"_s)); // never by itself
        QVERIFY(desktop.quit());

        desktop.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
        QCOMPARE(meshesFile(desktop), remembered);
        QCOMPARE(secretOf(desktop, mesh), secret);
    }

    void aKeyInTheKeyringIsNotCalledLostBecauseThereIsAFile()
    {
        DesktopProcess desktop(u"moved"_s);
        QString key;
        const QString mesh = makeMesh(desktop, key);
        const QByteArray secret = secretOf(desktop, mesh);
        const EmptyBus nothing;
        desktop.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, nothing.address());
        QVERIFY(desktop.start());
        QCOMPARE(desktop.ask({u"keys"_s, u"use-file"_s}, "a passphrase of words\n").error, QString());
        verifyItWaits(desktop, mesh, u"no_service"_s, u"your keyring may have it"_s);
        const QString other = desktop.ask({u"host"_s, u"create"_s, u"new"_s}).json[u"mesh"_s].toString();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(other), u"open"_s, timeout);
        const QString otherKey = desktop.keyIn(other);
        QVERIFY(desktop.quit());

        desktop.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
        QVERIFY(desktop.start());
        verifyItWaits(desktop, mesh, u"locked"_s, u"encrypted file"_s);
        QCOMPARE(desktop.ask({u"keys"_s, u"unlock"_s}, "a passphrase of words\n").error, QString());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(other), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
        QCOMPARE(desktop.keyIn(other), otherKey);
        QCOMPARE(secretOf(desktop, mesh), secret);
        QVERIFY(secretOf(desktop, other).isEmpty());
    }

    void aKeyThatIsDamagedOrAnotherIsToldFromALostOne()
    {
        DesktopProcess desktop(u"damaged"_s);
        QString key;
        const QString mesh = makeMesh(desktop, key);
        const QByteArray secret = secretOf(desktop, mesh);

        QVERIFY(putIntoKeyring(serviceOf(desktop), nameOf(mesh), QByteArray(64, 'x').toBase64()));
        QVERIFY(desktop.start());
        verifyItWaits(desktop, mesh, u"corrupt"_s, u"no key"_s);
        const QString damaged = reasonOf(desktop, mesh);

        DesktopProcess stranger(u"stranger"_s);
        QString strangersKey;
        const QString strangersMesh = makeMesh(stranger, strangersKey);
        QVERIFY(putIntoKeyring(serviceOf(desktop), nameOf(mesh), secretOf(stranger, strangersMesh)));
        QCOMPARE(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).exitCode, 1); // asks for it anew
        QTRY_VERIFY_WITH_TIMEOUT(reasonOf(desktop, mesh).contains(u"not the one it was joined with"_s), timeout);
        QCOMPARE(desktop.mesh(mesh)[u"key"_s].toString(), u"corrupt"_s);
        QVERIFY(reasonOf(desktop, mesh) != damaged);
        QCOMPARE(desktop.keyIn(mesh), key);

        QVERIFY(putIntoKeyring(serviceOf(desktop), nameOf(mesh), secret));
        QCOMPARE(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).exitCode, 1);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        QCOMPARE(desktop.keyIn(mesh), key);
    }

    void nothingIsHostedNorJoinedWithALockedKeyring()
    {
        DesktopProcess host(u"locked-host"_s);
        DesktopProcess guest(u"locked-guest"_s);
        QVERIFY(host.start() && guest.start());
        const QString mesh = meshtray::test::host(host, u"home"_s);
        const QString link = inviteLink(host, mesh);
        QVERIFY(lockKeyring());
        const Answer refused = guest.ask({u"join"_s, link});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.error.startsWith(u"meshtray: "_s));
        QCOMPARE(guest.ask({u"status"_s}).json[u"meshes"_s].toArray().size(), 0);
        QCOMPARE(guest.ask({u"host"_s, u"start"_s, u"--listen"_s, u"127.0.0.1:0"_s}).exitCode, 1);
        QVERIFY(meshesFile(guest).isEmpty());

        QVERIFY(unlockKeyring());
        const Answer joined = guest.ask({u"join"_s, link}); // the link was not used up
        QCOMPARE(joined.error, QString());
        QCOMPARE(joined.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "test_keyring.moc"
