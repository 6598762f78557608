// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/keyfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

class KeyFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeLeavesEverythingElseToTheByte()
    {
        const QByteArray text = "# mine\n\n[A]\n  x = 1 \nbroken line\n\xff\xfe=2\n\n[B]\nx=3\n";
        KeyFile file(text);
        QCOMPARE(file.text(), text);
        QCOMPARE(file.value("A", "x"), QByteArray("1"));
        QCOMPARE(file.value("B", "x"), QByteArray("3"));
        QVERIFY(!file.value("A", "y") && !file.value("C", "x"));
        file.set("A", "x", "9");
        file.set("A", "y", "8");
        QCOMPARE(file.text(), QByteArray("# mine\n\n[A]\nx=9\nbroken line\n\xff\xfe=2\ny=8\n\n[B]\nx=3\n"));
        file.remove("A", "x");
        file.remove("A", "y");
        QCOMPARE(file.text(), QByteArray("# mine\n\n[A]\nbroken line\n\xff\xfe=2\n\n[B]\nx=3\n"));
    }

    void theLastOfSeveralCounts()
    {
        KeyFile file("[A]\nx=1\n[B]\n[A]\nx=2\n");
        QCOMPARE(file.value("A", "x"), QByteArray("2"));
        file.set("A", "x", "3");
        QCOMPARE(file.text(), QByteArray("[A]\nx=1\n[B]\n[A]\nx=3\n"));
        file.remove("A", "x");
        QVERIFY(!file.value("A", "x"));
    }

    void aNewGroupGoesToTheEndAndAwayAgain()
    {
        KeyFile file("[A]\nx=1\n");
        file.set("B", "y", "2");
        QCOMPARE(file.text(), QByteArray("[A]\nx=1\n\n[B]\ny=2\n"));
        file.removeIfEmpty("B");
        QCOMPARE(file.value("B", "y"), QByteArray("2"));
        file.remove("B", "y");
        file.removeIfEmpty("B");
        QCOMPARE(file.text(), QByteArray("[A]\nx=1\n"));
        KeyFile nothing{QByteArray()};
        nothing.set("A", "x", "1");
        QCOMPARE(nothing.text(), QByteArray("[A]\nx=1\n"));
    }

    void keysInCommentsAndOutsideOfGroupsAreNone()
    {
        const KeyFile file("x=0\n[A]\n#x=1\nx[de]=2\n");
        QVERIFY(!file.value("A", "x"));
        QVERIFY(!file.value("", "x"));
    }

    void listsAreReadAndWritten()
    {
        QCOMPARE(keyFileList("a.desktop; b.desktop;;"), QList<QByteArray>({"a.desktop", "b.desktop"}));
        QCOMPARE(toKeyFileList({"a", "b"}), QByteArray("a;b;"));
        QVERIFY(keyFileList({}).isEmpty());
    }

    void plainWordsAreNotQuoted()
    {
        QCOMPARE(execWord(u"/opt/meshtray-1.0/bin/meshtray"_s), QByteArray("/opt/meshtray-1.0/bin/meshtray"));
        QCOMPARE(execWord(u"--hidden"_s), QByteArray("--hidden"));
        QCOMPARE(execWord(QString()), QByteArray("\"\""));
        QCOMPARE(execWord(u"a b"_s), QByteArray("\"a b\""));
        QCOMPARE(execWord(u"100%"_s), QByteArray("\"100%%\""));
    }

    // GLib is who starts programs for GNOME, Xfce, Cinnamon and Mate. (It cannot start one with a percent sign in its
    // path: it looks for the program before it reads that sign.)
    void aRealDesktopStartsExactlyTheProgramThatWasMeant()
    {
        const QString gio = QStandardPaths::findExecutable(u"gio"_s);
        if (gio.isEmpty())
            QSKIP("gio is not here");
        QTemporaryDir folder(QDir::tempPath() + "/a \"b\" $c `d` \\e ä';&|XXXXXX"_L1);
        QVERIFY(folder.isValid());
        const QString program = folder.filePath(u"say"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"${0%/*}/part\" && mv \"${0%/*}/part\" \"${0%/*}/said\"\n");
        script.close();
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QTemporaryDir place;
        QFile entry(place.filePath(u"say.desktop"_s));
        QVERIFY(entry.open(QIODevice::WriteOnly));
        entry.write("[Desktop Entry]\nType=Application\nName=x\nExec=" + execWord(program) + ' ' +
                    execWord(u"$HOME \"x\" %u"_s) + " %u\n");
        entry.close();
        QCOMPARE(QProcess::execute(gio, {u"launch"_s, entry.fileName(), u"ic://join/AbC_-9"_s}), 0);
        const QString said = folder.filePath(u"said"_s);
        QTRY_VERIFY(QFile::exists(said));
        QFile answer(said);
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QCOMPARE(answer.readAll(), QByteArray("$HOME \"x\" %u\nic://join/AbC_-9\n"));
    }
};

QTEST_GUILESS_MAIN(KeyFileTest)
#include "test_keyfile.moc"
