// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/linkassociation.h"
#include "ui/linkhandler.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray id = "meshtray-links.desktop";

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

bool settles(LinkHandler &handler)
{
    return QSignalSpy(&handler, &LinkHandler::changed).wait();
}

} // namespace

class LinkHandlerTest : public QObject {
    Q_OBJECT
private:
    AssociationPlaces places(const QStringList &desktops = {}) const
    {
        return {m_folder->filePath(u"data/applications"_s), m_folder->filePath(u"config"_s), desktops};
    }
    QString list(const QString &prefix = {}) const
    {
        return m_folder->filePath(u"config/%1mimeapps.list"_s.arg(prefix));
    }
    static Launcher launcher() { return {QCoreApplication::applicationFilePath(), u"default"_s}; }

    /// What a program of the desktop says; nothing when it is not here.
    std::optional<QString> asked(const QString &program, const QStringList &arguments, const QString &desktop = {})
    {
        const QString path = QStandardPaths::findExecutable(program);
        if (path.isEmpty())
            return std::nullopt;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_folder->filePath(u"data"_s));
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, desktop);
        environment.insert(u"HOME"_s, m_folder->path());
        environment.insert(u"LC_ALL"_s, u"C"_s);
        process.setProcessEnvironment(environment);
        process.start(path, arguments);
        return process.waitForFinished() ? std::optional(QString::fromUtf8(process.readAllStandardOutput()))
                                         : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"config"_s));
    }

    void listsAreChangedAndPutBack_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("other kinds") << QByteArray("[Default Applications]\ntext/html=firefox.desktop\n");
        QTest::newRow("ours with another")
            << QByteArray("[Default Applications]\nx-scheme-handler/claudemesh=claudemesh.desktop;\n");
        QTest::newRow("comments and rubbish")
            << QByteArray("# mine\n\n[Default Applications]\nrubbish\n\xff\n\n[Added Associations]\na/b=c.desktop;\n");
    }

    void listsAreChangedAndPutBack()
    {
        QFETCH(const QByteArray, before);
        QVERIFY(!givesLinksTo(before, id));
        const QByteArray with = withLinksTo(before, id);
        QVERIFY(givesLinksTo(with, id));
        QCOMPARE(withLinksTo(with, id), with);
        QCOMPARE(withoutLinksTo(with, id), before);
    }

    void whoHadTheLinksIsNamedAndStaysBehindUs()
    {
        const QByteArray before = "[Default Applications]\nx-scheme-handler/claudemesh=claudemesh.desktop\n";
        QCOMPARE(entryForLinks(before), QByteArray("claudemesh.desktop"));
        QVERIFY(withLinksTo(before, id)
                    .contains("x-scheme-handler/claudemesh=meshtray-links.desktop;claudemesh.desktop;\n"));
    }

    void anAssociationThatWasRemovedOnceIsThereAgain()
    {
        const QByteArray before = "[Removed Associations]\nx-scheme-handler/ic=meshtray-links.desktop;x.desktop;\n";
        const QByteArray with = withLinksTo(before, id);
        QVERIFY(with.contains("[Removed Associations]\nx-scheme-handler/ic=x.desktop;\n"));
    }

    void itIsSwitchedOnAndOff()
    {
        LinkHandler handler(places(), launcher());
        QCOMPARE(handler.state(), LinkHandler::Unknown);
        handler.look();
        QVERIFY(settles(handler));
        QCOMPARE(handler.state(), LinkHandler::Off);
        handler.turnOn();
        QVERIFY(settles(handler));
        QCOMPARE(handler.state(), LinkHandler::On);
        const QByteArray entry = contentOf(m_folder->filePath(u"data/applications/meshtray-links.desktop"_s));
        QVERIFY(entry.contains(" %u\n"));
        QVERIFY(entry.contains("\nMimeType=x-scheme-handler/ic;x-scheme-handler/claudemesh;\n"));
        handler.turnOff();
        QVERIFY(settles(handler));
        QCOMPARE(handler.state(), LinkHandler::Off);
        QVERIFY(QDir(m_folder->filePath(u"data/applications"_s)).isEmpty());
        QVERIFY(!QFile::exists(list()));
    }

    void theDesktopsOwnListComesFirst()
    {
        write(list(u"gnome-"_s), "[Default Applications]\nx-scheme-handler/claudemesh=claudemesh.desktop\n");
        LinkHandler handler(places({u"gnome"_s}), launcher());
        handler.look();
        QVERIFY(settles(handler));
        QCOMPARE(handler.otherEntry(), u"claudemesh.desktop"_s);
        handler.turnOn();
        QVERIFY(settles(handler));
        QCOMPARE(handler.state(), LinkHandler::On);
        QVERIFY(givesLinksTo(contentOf(list(u"gnome-"_s)), id));
        handler.turnOff();
        QVERIFY(settles(handler));
        QCOMPARE(handler.otherEntry(), u"claudemesh.desktop"_s);
        QVERIFY(!contentOf(list(u"gnome-"_s)).contains("meshtray"));
    }

    void aDesktopTakesUsForTheProgram()
    {
        LinkHandler handler(places(), launcher());
        handler.turnOn();
        QVERIFY(settles(handler));
        const auto gio = asked(u"gio"_s, {u"mime"_s, u"x-scheme-handler/ic"_s});
        const auto xdg = asked(u"xdg-mime"_s, {u"query"_s, u"default"_s, u"x-scheme-handler/claudemesh"_s});
        if (!gio && !xdg)
            QSKIP("neither gio nor xdg-mime is here");
        if (gio)
            QVERIFY2(gio->section(u'\n', 0, 0).contains(QString::fromUtf8(id)), qPrintable(*gio));
        if (xdg)
            QCOMPARE(xdg->trimmed(), QString::fromUtf8(id));
        handler.turnOff();
        QVERIFY(settles(handler));
        if (const auto after = asked(u"gio"_s, {u"mime"_s, u"x-scheme-handler/ic"_s}))
            QVERIFY2(!after->contains(u"meshtray"_s), qPrintable(*after));
    }

    void anEntryThatWasDeletedIsOff()
    {
        LinkHandler handler(places(), launcher());
        handler.turnOn();
        QVERIFY(settles(handler));
        QVERIFY(QFile::remove(m_folder->filePath(u"data/applications/meshtray-links.desktop"_s)));
        handler.look();
        QVERIFY(settles(handler));
        QCOMPARE(handler.state(), LinkHandler::Off);
        QVERIFY(handler.otherEntry().isEmpty());
    }

    void anEntryThatLeadsNowhereIsPutRight()
    {
        LinkHandler before(places(), {u"/gone/Meshtray-0.1.AppImage"_s, u"default"_s});
        before.turnOn();
        QVERIFY(settles(before));
        LinkHandler handler(places(), launcher());
        handler.look();
        QVERIFY(settles(handler));
        QCOMPARE(contentOf(m_folder->filePath(u"data/applications/meshtray-links.desktop"_s)), linkEntry(launcher()));
    }

    void aListThatIsALinkStaysOne()
    {
        const QString kept = m_folder->filePath(u"dotfiles"_s);
        write(kept, {});
        QVERIFY(QFile::link(kept, list()));
        LinkHandler handler(places(), launcher());
        handler.turnOn();
        QVERIFY(settles(handler));
        QVERIFY(givesLinksTo(contentOf(kept), id));
        handler.turnOff();
        QVERIFY(settles(handler));
        QVERIFY(QFileInfo(list()).isSymLink());
        QCOMPARE(contentOf(kept), QByteArray());
    }

    void whatCannotBeWrittenIsSaid()
    {
        write(m_folder->filePath(u"data"_s), "a file where a folder belongs");
        LinkHandler handler(places(), launcher());
        handler.turnOn();
        QVERIFY(settles(handler));
        QVERIFY(!handler.problem().isEmpty());
        QVERIFY(handler.state() != LinkHandler::On);
        QVERIFY(!QFile::exists(list()));
    }
};

QTEST_GUILESS_MAIN(LinkHandlerTest)
#include "test_linkhandler.moc"
