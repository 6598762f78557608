// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshtray::test;

/// `meshtray doctor` in sessions that have, or lack, what it looks for. MESHTRAY_LACKS names the session's fault.
class DoctorTest : public QObject {
    Q_OBJECT

    struct Report {
        int exitCode = -1;
        QStringList lines;

        QStringList with(const QString &begin) const
        {
            QStringList found;
            for (const QString &line : lines)
                if (line.startsWith(begin))
                    found += line;
            return found;
        }
        QString text() const { return lines.join(u'\n'); }
    };

    static Report see(const DesktopProcess &desktop)
    {
        QProcess doctor;
        doctor.start(qEnvironmentVariable("MESHTRAY_PROGRAM"), {u"--profile"_s, desktop.profile(), u"doctor"_s});
        doctor.waitForFinished();
        return {doctor.exitCode(), QString::fromUtf8(doctor.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts)};
    }
    static bool lacks(const char *what) { return qgetenv("MESHTRAY_LACKS") == what; }

private Q_SLOTS:
    void aProgramThatIsNotRunningIsSaid()
    {
        const Report report = see(DesktopProcess(u"away"_s));
        QCOMPARE(report.with(u"! Program"_s).size(), 1);
        QVERIFY(report.with(u"✓ Tray"_s).isEmpty());
    }

    void everythingIsGreenWhereEverythingIsThere()
    {
        if (!lacks("nothing"))
            QSKIP("this session lacks something");
        DesktopProcess desktop(u"well"_s);
        QVERIFY(desktop.start());
        const QString mesh = host(desktop, u"home"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.stateOf(mesh), u"open"_s, 20'000);
        const Report report = see(desktop);
        QVERIFY2(report.exitCode == 0, qPrintable(report.text()));
        QCOMPARE(report.with(u"✓"_s).size(), report.lines.size());
        QCOMPARE(report.with(u"✓ Program"_s).size(), 1);
        QCOMPARE(report.with(u"✓ Keyring"_s).size(), 1);
        QCOMPARE(report.with(u"✓ Tray icon"_s).size(), 1);
        QCOMPARE(report.with(u"✓ Notifications"_s).size(), 1);
        QCOMPARE(report.with(u"✓ Mesh “home”"_s).size(), 3); // reached, encryption, clock
    }

    void aBrokerThatIsGoneIsSaid()
    {
        if (!lacks("nothing"))
            QSKIP("this session lacks something");
        DesktopProcess hosting(u"hosting"_s);
        DesktopProcess guest(u"guest"_s);
        QVERIFY(hosting.start());
        QVERIFY(guest.start());
        const QString mesh = host(hosting, u"visited"_s);
        QCOMPARE(guest.ask({u"join"_s, inviteLink(hosting, mesh)}).exitCode, 0);
        QTRY_COMPARE_WITH_TIMEOUT(guest.stateOf(mesh), u"open"_s, 20'000);
        hosting.kill();
        const Report report = see(guest);
        QCOMPARE(report.exitCode, 1);
        const QStringList bad = report.with(u"✗ Mesh “visited”"_s);
        QVERIFY2(bad.join(u'\n').contains(u"cannot be reached"_s), qPrintable(report.text()));
        QVERIFY(!report.with(u"  → "_s).isEmpty());
    }

    void aLockedKeyringIsSaid()
    {
        if (!lacks("all"))
            QSKIP("this session's keyring is open");
        DesktopProcess desktop(u"locked"_s);
        QVERIFY(desktop.start());
        const Report report = see(desktop);
        QCOMPARE(report.exitCode, 1);
        QVERIFY2(report.with(u"✗ Keyring"_s).join(QString()).contains(u"locked"_s), qPrintable(report.text()));
        QCOMPARE(report.with(u"! Tray icon"_s).size(), 1);
        QCOMPARE(report.with(u"✗ Notifications"_s).size(), 1);
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "test_doctor.moc"
