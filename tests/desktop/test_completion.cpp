// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "desktopprocess.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace meshtray::test;
using namespace Qt::StringLiterals;

/// The completions of the shells, in the shells themselves. `typed` is what stands behind "meshtray", the last word of
/// it unfinished.
class TestCompletion : public QObject {
    Q_OBJECT

    std::unique_ptr<DesktopProcess> m_desktop;
    QTemporaryDir m_folder; ///< with `meshtray` in it, and files to be completed

    static QString scripts() { return qEnvironmentVariable("MESHTRAY_COMPLETIONS"); }

    QStringList run(const QString &shell, const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, m_folder.path() + u':' + environment.value(u"PATH"_s));
        environment.insert(u"COMPLETIONS"_s, scripts());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(shell, arguments);
        process.waitForFinished();
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        return lines;
    }

    QStringList inBash(const QStringList &typed) const
    {
        const QString script = u"source $COMPLETIONS/meshtray.bash\n"
                               "compopt() { [[ \"$*\" == '-o default' ]] && echo FILES; }\n"
                               "COMP_WORDS=(meshtray \"$@\") COMP_CWORD=$#\n"
                               "_meshtray meshtray\n"
                               "((${#COMPREPLY[@]} == 0)) || printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s;
        return run(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, script, u"bash"_s} + typed);
    }
    QStringList inZsh(const QStringList &typed) const
    {
        const QString script =
            u"compadd() { shift; print -rl -- \"$@\" }\n"
            "_files() { print FILES }\n"
            "complete_it() { words=(meshtray \"$@\") CURRENT=$(($# + 1)); source $COMPLETIONS/_meshtray }\n"
            "complete_it \"$@\"\n"_s;
        return run(u"zsh"_s, QStringList{u"-f"_s, u"-c"_s, script, u"zsh"_s} + typed);
    }
    QStringList inFish(const QStringList &typed) const
    {
        const QString script =
            u"source $COMPLETIONS/meshtray.fish\ncomplete -C \"meshtray %1\"\n"_s.arg(typed.join(u' '));
        QStringList words;
        for (const QString &line : run(u"fish"_s, {u"--no-config"_s, u"-c"_s, script}))
            words += line.section(u'\t', 0, 0);
        return words == QStringList{u"letter.txt"_s, u"meshtray"_s} ? QStringList{u"FILES"_s} : words;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::link(qEnvironmentVariable("MESHTRAY_PROGRAM"), m_folder.filePath(u"meshtray"_s)));
        QFile file(m_folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        m_desktop = std::make_unique<DesktopProcess>(u"complete"_s);
        QVERIFY(m_desktop->start());
        QVERIFY(!host(*m_desktop, u"home"_s).isEmpty());
    }
    void cleanupTestCase() { QVERIFY(m_desktop->quit()); }

    void theShellOffers_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("offered");
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s}) {
            const auto row = [&shell](const char *name, const QStringList &typed, const QStringList &offered) {
                QTest::newRow(qPrintable(shell + u": "_s + QString::fromLatin1(name))) << shell << typed << offered;
            };
            row("a verb", {u"un"_s}, {u"unmute"_s});
            row("second words", {u"keys"_s, u"u"_s}, {u"unlock"_s, u"use-file"_s});
            row("options", {u"send"_s, u"--"_s}, {u"--no-wait"_s, u"--priority"_s});
            row("values", {u"send"_s, u"--priority"_s, u""_s}, {u"low"_s, u"next"_s, u"now"_s});
            row("meshes", {u"--profile"_s, u"complete"_s, u"leave"_s, u""_s}, {u"home"_s});
            row("profiles", {u"--profile"_s, u"comp"_s}, {u"complete"_s});
            row("files", {u"backup"_s, u""_s}, {u"FILES"_s});
            row("nothing", {u"send"_s, u"home"_s, u"ada"_s, u""_s}, {});
        }
    }
    void theShellOffers()
    {
        QFETCH(QString, shell);
        QFETCH(QStringList, typed);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        const QStringList words = shell == u"bash" ? inBash(typed) : shell == u"zsh" ? inZsh(typed) : inFish(typed);
        QTEST(words, "offered");
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "test_completion.moc"
