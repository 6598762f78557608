// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/autostart.h"
#include "ui/autostartentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

const Launcher here{u"/opt/meshtray"_s, u"default"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

bool settles(Autostart &autostart)
{
    return QSignalSpy(&autostart, &Autostart::changed).wait();
}

} // namespace

class AutostartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qunsetenv("APPIMAGE");
    }

    void whetherAnEntryStartsAnything_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<bool>("starts");
        const QByteArray head = "[Desktop Entry]\nType=Application\nExec=/opt/meshtray --hidden\n";
        QTest::newRow("plain") << head << true;
        QTest::newRow("ours") << withStart({}, here) << true;
        QTest::newRow("hidden") << head + "Hidden=true\n" << false;
        QTest::newRow("not hidden") << head + "Hidden=false\n" << true;
        QTest::newRow("switched off by GNOME") << head + "X-GNOME-Autostart-enabled=false\n" << false;
        QTest::newRow("in another group") << head + "[Other]\nHidden=true\n" << true;
        QTest::newRow("no command") << QByteArray("[Desktop Entry]\nType=Application\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("rubbish") << QByteArray("\x00\xff=\n[[[\n", 8) << false;
    }

    void whetherAnEntryStartsAnything()
    {
        QFETCH(const QByteArray, entry);
        QFETCH(const bool, starts);
        QCOMPARE(startsWithSession(entry), starts);
        QVERIFY(startsWithSession(withStart(entry, here)));
        const StartEntry off = withoutStart(withStart(entry, here));
        QVERIFY(!startsWithSession(off));
    }

    void editsOfOthersStay_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::newRow("a delay") << QByteArray("X-GNOME-Autostart-Delay=20\n");
        QTest::newRow("another name") << QByteArray("Name[de]=Nachrichten\n");
        QTest::newRow("a comment") << QByteArray("# keep this\n");
        QTest::newRow("another group") << QByteArray("\n[Desktop Action x]\nExec=true\n");
    }

    void editsOfOthersStay()
    {
        QFETCH(const QByteArray, edit);
        const QByteArray edited = withStart({}, here) + edit;
        const Launcher moved{u"/elsewhere/meshtray"_s, u"default"_s};
        const QByteArray anew = withStart(edited, moved);
        QVERIFY(anew.contains(edit));
        QVERIFY(anew.contains("\nExec=/elsewhere/meshtray --hidden\n"));
        const StartEntry off = withoutStart(anew);
        QVERIFY2(off, "what somebody else wrote is not thrown away");
        QVERIFY(off->contains(edit) && off->contains("Hidden=true"));
        QVERIFY(!withStart(off, here).contains("Hidden"));
    }

    void aCommandLineOfThePersonsOwnStays()
    {
        QByteArray edited = withStart({}, here);
        edited.replace("\nExec=/opt/meshtray --hidden\n", "\nExec=env LANG=de /opt/meshtray --hidden\n");
        const QByteArray anew = withStart(edited, {u"/elsewhere/meshtray"_s, u"default"_s});
        QVERIFY(anew.contains("\nExec=env LANG=de /opt/meshtray --hidden\n"));
        QVERIFY(programOf(edited).isEmpty());
        QCOMPARE(programOf(withStart({}, here)), u"/opt/meshtray"_s);
    }

    void itIsSwitchedOnAndOff()
    {
        const QString place = m_folder->filePath(u"not/there/yet"_s);
        Autostart autostart(place, {QCoreApplication::applicationFilePath(), u"default"_s});
        QCOMPARE(autostart.state(), Autostart::Unknown);
        autostart.look();
        QVERIFY(settles(autostart));
        QCOMPARE(autostart.state(), Autostart::Off);
        autostart.turnOn();
        QVERIFY(settles(autostart));
        QCOMPARE(autostart.state(), Autostart::On);
        const QString path = place + "/meshtray.desktop"_L1;
        QVERIFY(contentOf(path).contains(" --hidden\n"));
        autostart.look();
        QVERIFY(settles(autostart));
        QCOMPARE(autostart.state(), Autostart::On);
        autostart.turnOff();
        QVERIFY(settles(autostart));
        QCOMPARE(autostart.state(), Autostart::Off);
        QVERIFY(!QFile::exists(path));
        QVERIFY(autostart.problem().isEmpty());
    }

    void eachProfileHasAnEntryOfItsOwn()
    {
        Autostart autostart(m_folder->path(), {u"/opt/mesh tray"_s, u"work"_s});
        autostart.turnOn();
        QVERIFY(settles(autostart));
        QVERIFY(contentOf(m_folder->filePath(u"meshtray-work.desktop"_s))
                    .contains("\nExec=\"/opt/mesh tray\" --profile work --hidden\n"));
    }

    void anAppImageIsStartedAndNotWhatIsInIt()
    {
        qputenv("APPIMAGE", "/media/usb/Meshtray.AppImage");
        QCOMPARE(Launcher::ofThisProgram(u"default"_s).program, u"/media/usb/Meshtray.AppImage"_s);
        qputenv("APPIMAGE", "nonsense");
        QCOMPARE(Launcher::ofThisProgram(u"default"_s).program, QCoreApplication::applicationFilePath());
    }

    void anEntryThatLeadsNowhereIsPutRight()
    {
        const QString path = m_folder->filePath(u"meshtray.desktop"_s);
        write(path, withStart({}, {u"/gone/Meshtray-0.1.AppImage"_s, u"default"_s}));
        const Launcher now{QCoreApplication::applicationFilePath(), u"default"_s};
        Autostart autostart(m_folder->path(), now);
        autostart.look();
        QVERIFY(settles(autostart));
        QCOMPARE(contentOf(path), withStart({}, now));
        // but not one that leads to another copy of the program, or that is switched off
        const QByteArray other = withStart({}, {u"/bin/sh"_s, u"default"_s});
        write(path, other);
        autostart.look();
        QVERIFY(settles(autostart));
        QCOMPARE(contentOf(path), other);
    }

    void aLinkToTheEntryStaysALink()
    {
        const QString kept = m_folder->filePath(u"dotfiles.desktop"_s);
        write(kept, withStart({}, here) + "# mine\n");
        const QString path = m_folder->filePath(u"meshtray.desktop"_s);
        QVERIFY(QFile::link(kept, path));
        Autostart autostart(m_folder->path(), here);
        autostart.turnOff();
        QVERIFY(settles(autostart));
        QVERIFY(QFileInfo(path).isSymLink());
        QVERIFY(contentOf(kept).contains("Hidden=true"));
    }

    void whatCannotBeWrittenIsSaid()
    {
        write(m_folder->filePath(u"file"_s), "x");
        Autostart autostart(m_folder->filePath(u"file/autostart"_s), here);
        autostart.turnOn();
        QVERIFY(settles(autostart));
        QVERIFY(!autostart.problem().isEmpty());
        QVERIFY(autostart.state() != Autostart::On);
    }

    void anEntryWithoutEndIsNotRead()
    {
        write(m_folder->filePath(u"meshtray.desktop"_s), QByteArray(2 << 20, 'x'));
        Autostart autostart(m_folder->path(), here);
        autostart.look();
        QVERIFY(settles(autostart));
        QVERIFY(!autostart.problem().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "test_autostart.moc"
