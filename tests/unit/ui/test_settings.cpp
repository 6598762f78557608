// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "windowcheck.h"

#include "ui/settings.h"
#include "ui/settingsjson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace meshtray;
using namespace meshtray::ui;
using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Settings chosen()
{
    Settings settings;
    settings.scheme = Settings::Scheme::Dark;
    settings.textScale = 1.5;
    settings.language = u"de"_s;
    settings.proxy = Settings::Proxy::Own;
    settings.proxyAddress = u"socks5://127.0.0.1:9050"_s;
    settings.notifications.privacy = notify::Privacy::Sender;
    settings.notifications.quiet[6] = notify::QuietSpan{QTime(22, 0), QTime(7, 30)};
    settings.notifications.rules = {{.group = u"@ops"_s, .treatment = notify::Treatment::BreakThrough}};
    settings.notifications.mutes = {{.mesh = u"mesh-home"_s, .conversation = u"*"_s}};
    return settings;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"settings.json"_s); }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings().clear();
    }

    void withoutAFileTheDefaultsHold()
    {
        SettingsStore store(m_folder->path());
        QVERIFY(store.load());
        QCOMPARE(store.current(), Settings());
        QCOMPARE(store.trouble(), QString());
    }

    void whatIsSetIsThereAtTheNextStart()
    {
        {
            SettingsStore store(m_folder->path());
            const QSignalSpy changed(&store, &SettingsStore::changed);
            store.set(chosen());
            store.set(chosen());
            QCOMPARE(changed.count(), 1);
            QCOMPARE(store.current(), chosen());
        }
        SettingsStore store(m_folder->path());
        QVERIFY(store.load());
        QCOMPARE(store.current(), chosen());
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theLastOfManyChangesIsWhatIsKept()
    {
        Settings settings;
        {
            SettingsStore store(m_folder->path());
            for (int i = 0; i <= 10; ++i) {
                settings.textScale = 1 + i / 10.0;
                store.set(settings);
            }
        }
        SettingsStore store(m_folder->path());
        QVERIFY(store.load());
        QCOMPARE(store.current().textScale, 2.0);
    }

    void whatEarlierVersionsKeptIsTakenOver()
    {
        QSettings().setValue("appearance/scheme", 2);
        QSettings().setValue("appearance/textScale", 1.25);
        SettingsStore store(m_folder->path());
        QVERIFY(store.load());
        QCOMPARE(store.current().scheme, Settings::Scheme::Dark);
        QCOMPARE(store.current().textScale, 1.25);

        writeFile(path(), "{}"); // but only while there is no file
        SettingsStore later(m_folder->path());
        QVERIFY(later.load());
        QCOMPARE(later.current(), Settings());
    }

    void nonsenseOfEarlierVersionsIsNot()
    {
        QSettings().setValue("appearance/scheme", 77);
        QSettings().setValue("appearance/textScale", u"nan"_s);
        SettingsStore store(m_folder->path());
        QVERIFY(store.load());
        QCOMPARE(store.current(), Settings());
    }

    void aFileThatIsNoJsonIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("words") << QByteArray("not at all");
        QTest::newRow("cut") << toJson(chosen()).left(40);
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("nothing") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("too deep") << QByteArray(100'000, '[');
        QTest::newRow("too large") << "{\"language\": \"" + QByteArray(2 * 1024 * 1024, 'x') + "\"}";
    }
    void aFileThatIsNoJsonIsKeptAside()
    {
        QFETCH(QByteArray, content);
        writeFile(path(), content);
        writeFile(path() + u".bad"_s, "an older one");
        SettingsStore store(m_folder->path());
        const auto loaded = store.load();
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Corrupt);
        QVERIFY(!store.trouble().isEmpty());
        QCOMPARE(store.current(), Settings());
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(contentOf(path() + u".bad"_s), content);
    }

    void whatMakesNoSenseGetsItsDefault_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *member, const char *value) {
            QTest::newRow((QByteArray(member) + "=" + QByteArray(value).left(40)).constData())
                << QByteArray(member) << QByteArray(value);
        };
        for (const char *value : {"null", "7", "\"purple\"", "[]", "{}", "\"DARK\""})
            row("scheme", value);
        for (const char *value : {"null", "\"2\"", "-3", "0", "1e-300", "[]"})
            row("textScale", value);
        for (const char *value : {"null", "\"xx\"", "\"../../etc/passwd\"", "\"de\\u0000\"",
                                  "\"deeeeeeeeeeeeeeeeeeee\"", "\"de/../de\"", "5"})
            row("language", value);
        for (const char *value : {"null", "1", "\"mine\""})
            row("proxy", value);
        for (const char *value :
             {"null", "\"ftp://host:1\"", "\"socks5://host\"", "\"socks5://user:secret@host:1\"", "\"http://:80\"",
              "\"socks5://host:0\"", "\"socks5://host:70000\"", "\"http://host:1/path\"", "\"http://ho st:1\"", "9"})
            row("proxyAddress", value);
        row("strange", "\"member\"");
        for (const char *value : {"null", "[]", "{\"privacy\": 7, \"rules\": [{\"treatment\": \"dance\"}]}"})
            row("notifications", value);
    }
    void whatMakesNoSenseGetsItsDefault()
    {
        QFETCH(QByteArray, member);
        QFETCH(QByteArray, value);
        const auto alone = settingsFromJson("{\"" + member + "\": " + value + "}");
        QVERIFY(alone);
        QCOMPARE(*alone, Settings());

        QJsonObject rest = QJsonDocument::fromJson(toJson(chosen())).object();
        rest.remove(QString::fromLatin1(member));
        const QByteArray whole =
            "{\"" + member + "\": " + value + "," + QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
        Settings expected = chosen();
        if (member == "scheme")
            expected.scheme = Settings().scheme;
        if (member == "textScale")
            expected.textScale = Settings().textScale;
        if (member == "language")
            expected.language.clear();
        if (member == "proxy")
            expected.proxy = Settings().proxy;
        if (member == "proxyAddress")
            expected.proxyAddress.clear();
        if (member == "notifications")
            expected.notifications = {};
        QCOMPARE(*settingsFromJson(whole), expected); // the others are not touched by it
    }

    void aTextSizeBeyondTheLargestIsTheLargest()
    {
        QCOMPARE(settingsFromJson("{\"textScale\": 1e300}")->textScale, largestText);
        Settings settings;
        settings.textScale = std::numeric_limits<qreal>::quiet_NaN();
        QCOMPARE(madeValid(settings).textScale, smallestText);
    }

    void rulesThatMakeNoSenseAreNotTakenOver()
    {
        Settings settings;
        settings.notifications.rules = {{.sender = u"not a key"_s}, {.group = u"*"_s}};
        settings.notifications.mutes = {{.mesh = u"no id!"_s}};
        const Settings valid = madeValid(settings);
        QCOMPARE(valid.notifications.rules.size(), 1);
        QCOMPARE(valid.notifications.mutes.size(), 0);
        settings.notifications.rules.resize(1000, {.group = u"*"_s});
        QVERIFY(madeValid(settings).notifications.rules.size() <= 200);
    }

    void whatCannotBeWrittenIsToldAndHoldsUntilTheEnd()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"settings.json/in the way"_s));
        SettingsStore store(m_folder->path());
        QSignalSpy failed(&store, &SettingsStore::failed);
        store.set(chosen());
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(store.current(), chosen());
        QVERIFY(store.trouble().contains(u"settings.json"_s));
    }

    void troubleEndsWhenWritingGoesWell()
    {
        writeFile(path(), "no");
        SettingsStore store(m_folder->path());
        QVERIFY(!store.load());
        store.set(chosen());
        QTRY_COMPARE(store.trouble(), QString());
        QVERIFY(QFile::exists(path() + u".bad"_s));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "test_settings.moc"
