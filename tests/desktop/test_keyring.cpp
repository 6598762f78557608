// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"
#include "sessionbus.h"

#include <QFile>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// A keyring that is locked when the desktop starts: the mesh waits, and is never replaced.
class TestKeyring : public QObject {
    Q_OBJECT

    static constexpr int timeout = 30'000;

    static QByteArray meshesFile(const DesktopProcess &desktop)
    {
        QFile file(desktop.folder() + u"/meshes.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { QVERIFY(unlockKeyring()); }

    void aMeshWaitsForALockedKeyring()
    {
        DesktopProcess desktop(u"waits"_s);
        QVERIFY(desktop.start());
        const QString mesh = host(desktop, u"home"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, timeout);
        const QString key = desktop.keyIn(mesh);
        QVERIFY(desktop.quit());
        const QByteArray remembered = meshesFile(desktop);
        QVERIFY(remembered.contains(key.toLatin1()));

        QVERIFY(lockKeyring());
        QVERIFY(desktop.start());
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"key_unavailable"_s, timeout);
        const QJsonObject waiting = desktop.mesh(mesh);
        QCOMPARE(waiting[u"key"_s].toString(), u"locked"_s);
        QVERIFY(!waiting[u"reason"_s].toString().isEmpty());
        QCOMPARE(waiting[u"pubkey"_s].toString(), key);
        QCOMPARE(desktop.ask({u"send"_s, mesh, u"*"_s, u"x"_s}).exitCode, 1);
        QCOMPARE(meshesFile(desktop), remembered);
        QVERIFY(desktop.quit());

        QVERIFY(unlockKeyring());
        QVERIFY(desktop.start());
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
