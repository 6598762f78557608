// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "windowcheck.h"

#include "ui/translations.h"

#include <QGuiApplication>
#include <QMetaEnum>
#include <QSet>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Appearance;
using Page = meshtray::ui::Windows::SettingsPage;

namespace {

QStringList complaints;
QtMessageHandler previousHandler = nullptr;

void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const bool ofThePlatform = text == "This plugin does not support raise()"_L1;
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform)
        complaints.append(text);
    previousHandler(type, context, text);
}

constexpr int pageCount = 8;

} // namespace

/// The settings, by the keyboard alone.
class SettingsWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ui::Windows> m_windows;

    QQuickWindow *window() { return m_windows->settingsWindow(); }
    const ui::Settings &settings() const { return m_world->settings.current(); }
    bool open(Page page)
    {
        m_windows->openSettings(page);
        return window() && QTest::qWaitForWindowActive(window());
    }
    /// As a person does who looks for it with Tab.
    bool tabTo(const QString &name)
    {
        constexpr int mostSteps = 80;
        for (int i = 0; i < mostSteps; ++i) {
            QQuickItem *item = window()->activeFocusItem();
            if (item && attachedName(item) == name)
                return true;
            QTest::keyClick(window(), Qt::Key_Tab);
        }
        return false;
    }
    bool press(const QString &name)
    {
        if (!tabTo(name))
            return false;
        QTest::keyClick(window(), Qt::Key_Space);
        return true;
    }
    /// A combo box: the entry so many further down.
    bool choose(const QString &name, int further)
    {
        if (!tabTo(name))
            return false;
        for (int i = 0; i < further; ++i)
            QTest::keyClick(window(), Qt::Key_Down);
        return true;
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, window(), Qt::Key_unknown, c, Qt::NoModifier);
    }
    void retype(const QString &text)
    {
        QTest::keyClick(window(), Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    bool shows(const QString &words)
    {
        bool found = false;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            found = found || (item->isVisible() && item->property("text").toString().contains(words));
        });
        return found;
    }
    void fillPolicy()
    {
        const QString mesh = m_world->meshes.meshes().front()->record().mesh.toString();
        notify::Policy policy;
        policy.rules = {{.mesh = mesh,
                         .sender = QString::fromLatin1(hexKeyOf('l')),
                         .atLeast = notify::Urgency::Now,
                         .treatment = notify::Treatment::Insist},
                        {.group = u"*"_s, .treatment = notify::Treatment::Keep}};
        policy.mutes = {{.mesh = mesh, .conversation = u"*"_s}};
        policy.quiet.fill(notify::QuietSpan{QTime(22, 0), QTime(7, 0)});
        m_world->settings.setNotifications(policy);
    }

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        previousHandler = qInstallMessageHandler(collect);
    }
    void init()
    {
        complaints.clear();
        m_world = std::make_unique<SampleWorld>();
        fillWithTalk(*m_world);
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
    }
    void cleanup()
    {
        m_windows.reset();
        m_world.reset();
        ui::installTranslations(*QCoreApplication::instance(), QLocale(u"en_US"_s));
        QCOMPARE(complaints, QStringList());
    }

    void theMainWindowLeadsToTheSettings()
    {
        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_windows->mainWindow()));
        QTest::keyClick(m_windows->mainWindow(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(window() && window()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(!window()->isVisible());
    }

    void everyPageIsReachedByTheArrowsAndEveryControlByTab()
    {
        fillPolicy();
        QVERIFY(open(Page::Notifications));
        for (int page = 0; page < pageCount; ++page) {
            QCOMPARE(window()->property("page").toInt(), page);
            QSet<QQuickItem *> wanted;
            visit(window()->contentItem(), [&](QQuickItem *item) {
                if (!isFocusable(item))
                    return;
                QVERIFY2(!attachedName(item).isEmpty(), item->metaObject()->className());
                wanted.insert(item);
            });
            QQuickItem *pages = window()->activeFocusItem();
            for (int step = 0; step < 100 && !wanted.isEmpty(); ++step) {
                // of a list it is the row that has the keyboard
                for (QQuickItem *reached = window()->activeFocusItem(); reached; reached = reached->parentItem())
                    wanted.remove(reached);
                QTest::keyClick(window(), Qt::Key_Tab);
            }
            QVERIFY2(wanted.isEmpty(), wanted.isEmpty() ? "" : qPrintable(attachedName(*wanted.begin())));
            pages->forceActiveFocus();
            QTest::keyClick(window(), Qt::Key_Down);
        }
    }

    void notificationsAreSwitchedOffAndSayLess()
    {
        QVERIFY(open(Page::Notifications));
        QVERIFY(press(u"Tell me of new messages"_s));
        QVERIFY(!settings().notifications.enabled);
        QVERIFY(press(u"Only that something came"_s));
        QCOMPARE(settings().notifications.privacy, notify::Privacy::Nothing);
        QVERIFY(!shows(u"The build is green"_s));
        QVERIFY(shows(u"Not told: notifications are switched off."_s)); // what would happen
    }

    void aRuleIsMadeMovedChangedAndRemoved()
    {
        QVERIFY(open(Page::Notifications));
        const auto &rules = settings().notifications.rules;
        QVERIFY(press(u"Add a rule…"_s));
        QVERIFY(choose(u"Priority"_s, 2));
        QVERIFY(choose(u"Priority now"_s, 1));
        QVERIFY(press(u"Add the rule"_s));
        QCOMPARE(settings().notifications.rules.size(), 1);
        QCOMPARE(rules.first().atLeast, std::optional(notify::Urgency::Now));
        QCOMPARE(rules.first().treatment, notify::Treatment::BreakThrough);

        QVERIFY(press(u"Add a rule…"_s));
        QVERIFY(choose(u"Mesh"_s, 1));
        QTest::keyClick(window(), Qt::Key_Escape); // left without it
        QVERIFY(window()->isVisible());
        QCOMPARE(settings().notifications.rules.size(), 1);
        QVERIFY(press(u"Add a rule…"_s));
        QVERIFY(choose(u"Recipients"_s, 1));
        QVERIFY(press(u"Add the rule"_s));
        QCOMPARE(settings().notifications.rules.size(), 2);

        QVERIFY(press(u"Move rule 2 up"_s));
        QCOMPARE(settings().notifications.rules.first().group, u"*"_s);
        QVERIFY(press(u"Change rule 1…"_s));
        QVERIFY(choose(u"To everyone"_s, 3));
        QVERIFY(press(u"Keep the change"_s));
        QCOMPARE(settings().notifications.rules.first().treatment, notify::Treatment::Keep);
        QVERIFY(press(u"Remove rule 1"_s));
        QCOMPARE(settings().notifications.rules.size(), 1);
        QVERIFY(window()->activeFocusItem() && isFocusable(window()->activeFocusItem()));
    }

    void whatIsMutedIsUnmuted()
    {
        fillPolicy();
        QVERIFY(open(Page::Notifications));
        QVERIFY(press(u"Unmute everyone in acme-payments"_s));
        QCOMPARE(settings().notifications.mutes.size(), 0);
        QVERIFY(shows(u"Nothing is muted."_s));
    }

    void quietHoursAreTypedAndCopied()
    {
        ui::installTranslations(*QCoreApplication::instance(), QLocale(u"en_GB"_s));
        QVERIFY(open(Page::QuietHours));
        QVERIFY(press(u"Monday no quiet hours"_s));
        QVERIFY(tabTo(u"Monday, quiet from"_s));
        retype(u"23"_s);
        QVERIFY(tabTo(u"Monday, quiet until"_s));
        retype(u"xx"_s);
        QVERIFY(press(u"Monday: the same every day"_s));
        for (const auto &span : settings().notifications.quiet)
            QCOMPARE(span.value(), (notify::QuietSpan{QTime(23, 0), QTime(7, 0)}));
        QVERIFY(tabTo(u"Sunday, quiet until"_s));
        QCOMPARE(window()->activeFocusItem()->property("text").toString(), u"07:00"_s);
    }

    void keepingMessagesShorterIsAskedBefore()
    {
        QVERIFY(open(Page::Messages));
        QVERIFY(choose(u"Keep messages"_s, 1));
        QTRY_VERIFY(shows(u"Delete older messages?"_s));
        QVERIFY(!m_world->meshes.retentionDays());
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!shows(u"Delete older messages?"_s));
        QVERIFY(window()->isVisible());
        QVERIFY(!m_world->meshes.retentionDays());
        QVERIFY(choose(u"Keep messages"_s, 1));
        QTRY_VERIFY(shows(u"Delete older messages?"_s));
        QVERIFY(press(u"Delete them"_s));
        QTRY_COMPARE(m_world->meshes.retentionDays(), std::optional(365));
    }

    void theLanguageChangesAtOnceAndSoDoesTheDirection()
    {
        QVERIFY(open(Page::General));
        // the desktop does this when the settings change
        connect(&m_world->settings, &ui::SettingsStore::changed, this,
                [this] { ui::installTranslations(*QCoreApplication::instance(), ui::localeOf(settings().language)); });
        QTRY_VERIFY(window()->title().startsWith(u"Settings"_s));
        QVERIFY(tabTo(u"Language of Meshtray"_s));
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Down);
        QCOMPARE(settings().language, u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        // the pages are at the right then, and what is chosen stands beside them
        QQuickItem *focused = window()->activeFocusItem();
        QTRY_VERIFY(focused->mapRectToScene(focused->boundingRect()).left() > window()->width() / 3);
        QTest::keyClick(window(), Qt::Key_Down);
        QCOMPARE(settings().language, u"de"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void theAppearanceChangesAtOnce()
    {
        QVERIFY(open(Page::General));
        QVERIFY(press(u"Dark"_s));
        QCOMPARE(settings().scheme, ui::Settings::Scheme::Dark);
        QVERIFY(window()->color().lightness() < 100);
        QVERIFY(press(u"Larger text"_s));
        QCOMPARE(settings().textScale, 1.1);
    }

    void aProxyIsTyped()
    {
        QVERIFY(open(Page::Network));
        QVERIFY(press(u"This one:"_s));
        QCOMPARE(settings().proxy, ui::Settings::Proxy::Own);
        QCOMPARE(attachedName(window()->activeFocusItem()), u"Address of the proxy"_s);
        type(u"socks5://127.0.0.1"_s);
        QVERIFY(shows(u"The port is missing"_s));
        type(u":9050"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QCOMPARE(settings().proxyAddress, u"socks5://127.0.0.1:9050"_s);
    }

    void aMeshIsLeftAfterAQuestion()
    {
        QVERIFY(open(Page::Meshes));
        QVERIFY(press(u"Leave home…"_s));
        QTRY_VERIFY(shows(u"Leave “home”?"_s));
        QVERIFY(press(u"Leave the mesh"_s));
        QTRY_COMPARE(m_world->meshes.meshes().size(), size_t(1));
        QTRY_VERIFY(!itemNamed(window(), u"Leave home…"_s));
    }

    void safetyNumbersAreShownAndEscapeLeadsBack()
    {
        QVERIFY(open(Page::Meshes));
        QVERIFY(press(u"Safety numbers in acme-payments…"_s));
        QVERIFY(shows(u"Safety numbers in acme-payments"_s));
        QVERIFY(tabTo(u"Copy the number"_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(window()->isVisible());
        QVERIFY(itemNamed(window(), u"Leave home…"_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(!window()->isVisible());
    }

    void aBackupIsWrittenAndRestored()
    {
        QVERIFY(open(Page::Meshes));
        const QString file = m_world->folder.filePath(u"backup.cmb"_s);
        QVERIFY(press(u"Write a backup…"_s));
        QVERIFY(tabTo(u"File for the backup"_s));
        retype(file);
        QVERIFY(tabTo(u"Passphrase"_s));
        type(u"four words and some"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        type(u"four words and some"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(shows(u"with their keys are in"_s));
        QTest::keyClick(window(), Qt::Key_Escape);

        QVERIFY(press(u"Restore a backup…"_s));
        QVERIFY(tabTo(u"File of the backup"_s));
        retype(file);
        QVERIFY(tabTo(u"Passphrase of the backup"_s));
        type(u"four words and some"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(shows(u"It is here already, with the same key."_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(press(u"Restore a backup…"_s));
        QVERIFY(!shows(u"It is here already"_s)); // forgotten, with the passphrase
    }

    void keysLeadToTheirWindow()
    {
        QVERIFY(open(Page::Keys));
        QVERIFY(shows(u"keyring of the system"_s));
        QVERIFY(press(u"Keep my keys in a file…"_s));
        QVERIFY(m_windows->keysWindow() && m_windows->keysWindow()->isVisible());
    }

    void troubleIsToldOnEveryPage()
    {
        QVERIFY(open(Page::About));
        QVERIFY(QDir(m_world->folder.path()).mkpath(u"settings.json/in the way"_s));
        appearanceOf(window())->setTextScale(1.5);
        QTRY_VERIFY(shows(u"settings.json"_s));
        complaints.removeIf([](const QString &text) { return text.contains(u"settings"_s); });
    }

    void aNarrowWindowShowsOneThingAtATime()
    {
        QVERIFY(open(Page::Network));
        window()->resize(360, 640);
        QTRY_COMPARE(window()->width(), 360);
        QTRY_VERIFY(!itemNamed(window(), u"Pages of the settings"_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QVERIFY(itemNamed(window(), u"Pages of the settings"_s));
        QVERIFY(!itemNamed(window(), u"None"_s));
        QTest::keyClick(window(), Qt::Key_Down);
        QVERIFY(itemNamed(window(), u"Pages of the settings"_s)); // only marked so far
        QTest::keyClick(window(), Qt::Key_Return);
        QVERIFY(itemNamed(window(), u"Write a backup…"_s));
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("narrow") << 360 << 1.0;
        QTest::newRow("narrow, 200 %") << 360 << 2.0;
        QTest::newRow("wide, 200 %") << 1200 << 2.0;
    }
    void aNarrowWindowAndLargeTextKeepEverythingApart()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        fillPolicy();
        QVERIFY(open(Page::Notifications));
        appearanceOf(window())->setTextScale(scale);
        window()->resize(width, 4000); // all of each page
        QTRY_COMPARE(window()->width(), width);
        for (int page = 0; page < pageCount; ++page) {
            window()->setProperty("page", page);
            QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
            QTRY_COMPARE(overlapping(window()).join(u'\n'), QString());
            QTRY_COMPARE(overlappingText(window()).join(u'\n'), QString());
        }
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        fillPolicy();
        QVERIFY(open(Page::Notifications));
        const auto names = QMetaEnum::fromType<Page>();
        const auto shoot = [&](const QString &tag, QSize size) {
            window()->resize(size);
            QTest::qWait(150);
            const QString page = QString::fromLatin1(names.key(window()->property("page").toInt()));
            QVERIFY(window()->grabWindow().save(folder + u"/settings-%1-%2.png"_s.arg(page, tag)));
        };
        for (int page = 0; page < pageCount; ++page) {
            window()->setProperty("page", page);
            appearanceOf(window())->setScheme(Appearance::Light);
            appearanceOf(window())->setTextScale(1);
            shoot(u"light"_s, {860, 680});
            appearanceOf(window())->setScheme(Appearance::Dark);
            shoot(u"dark-360"_s, {360, 900});
            appearanceOf(window())->setScheme(Appearance::Light);
            appearanceOf(window())->setTextScale(2);
            shoot(u"200"_s, {360, 1200});
        }
        appearanceOf(window())->setTextScale(1);
        window()->resize(860, 680);
        for (const QString &step :
             {u"Safety numbers in acme-payments…"_s, u"Write a backup…"_s, u"From the command-line client…"_s}) {
            window()->setProperty("page", int(Page::Meshes));
            QMetaObject::invokeMethod(itemNamed(window(), step), "clicked");
            shoot(step.left(6).trimmed(), {860, 680});
            QTest::keyClick(window(), Qt::Key_Escape);
        }
        window()->setProperty("page", int(Page::Notifications));
        QMetaObject::invokeMethod(itemNamed(window(), u"Change rule 1…"_s), "clicked");
        shoot(u"rule"_s, {860, 680});
        QTest::keyClick(window(), Qt::Key_Escape);
        ui::installTranslations(*QCoreApplication::instance(), QLocale(u"ar"_s));
        shoot(u"ar"_s, {860, 680});
    }
};

QTEST_MAIN(SettingsWindowTest)
#include "test_settingswindow.moc"
