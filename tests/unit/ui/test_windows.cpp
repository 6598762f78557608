// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "windowcheck.h"

#include "ui/appearance.h"
#include "ui/chat.h"
#include "ui/hostmodel.h"
#include "ui/translations.h"
#include "ui/windows.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Appearance;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList complaints;
QtMessageHandler previousHandler = nullptr;

/// Qt Quick says what is wrong with a file as a warning; here each of them counts.
void collect(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // the offscreen platform has no stack of windows
    const bool ofThePlatform = text == "This plugin does not support raise()"_L1;
    if (type != QtDebugMsg && type != QtInfoMsg && !ofThePlatform)
        complaints.append(text);
    previousHandler(type, context, text);
}

} // namespace

class WindowsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ui::Windows> m_windows;

    void openAll()
    {
        m_windows->openMainWindow();
        m_windows->openJoin();
        m_windows->openHost();
        m_windows->openKeys();
    }
    QList<QQuickWindow *> windows() const
    {
        return {m_windows->mainWindow(), m_windows->joinWindow(), m_windows->hostWindow(), m_windows->keysWindow()};
    }
    static QString inviteLink(const QString &slug)
    {
        protocol::InvitePayload payload;
        payload.meshId = u"mesh-"_s + slug;
        payload.meshSlug = slug;
        payload.brokerUrl = u"ws://203.0.113.7:7900/ws"_s;
        payload.expiresAt = 1'750'000'000 + 3 * 24 * 3600;
        payload.meshRootKey = QString::fromLatin1(crypto::toBase64Url(QByteArray(32, 'k')));
        return protocol::inviteLink(protocol::signInvite(payload, keysOf('o')));
    }

private Q_SLOTS:
    void initTestCase() { previousHandler = qInstallMessageHandler(collect); }
    void init()
    {
        complaints.clear();
        m_world = std::make_unique<SampleWorld>();
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
    }
    void cleanup()
    {
        m_windows.reset();
        m_world.reset();
        QCOMPARE(complaints, QStringList());
    }

    void nothingIsMadeBeforeTheFirstWindow()
    {
        QVERIFY(!m_windows->mainWindow());
        QVERIFY(!m_windows->joinWindow());
        QVERIFY(!m_windows->hostWindow());
        QVERIFY(!m_windows->keysWindow());
    }

    void everyWindowOpensWithoutAComplaint()
    {
        openAll();
        for (QQuickWindow *window : windows()) {
            QVERIFY(window);
            QVERIFY(QTest::qWaitForWindowExposed(window));
        }
    }

    void theMainWindowShowsTalkWithoutAComplaint()
    {
        fillWithTalk(*m_world);
        const auto mesh = m_world->meshes.meshes().front()->record().mesh;
        m_windows->openConversation(mesh, hexKeyOf('c'));
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->mainWindow()));
        m_windows->openConversation(mesh, "*");
        QVERIFY(!m_windows->mainWindow()->grabWindow().isNull());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        fillWithTalk(*m_world);
        openAll();
        m_windows->openConversation(m_world->meshes.meshes().front()->record().mesh, hexKeyOf('c'));
        m_windows->openJoin(inviteLink(u"far"_s));
        int seen = 0;
        for (QQuickWindow *window : windows()) {
            QVERIFY(QTest::qWaitForWindowExposed(window));
            visit(window->contentItem(), [&](QQuickItem *item) {
                if (!isFocusable(item))
                    return;
                ++seen;
                QVERIFY2(!attachedName(item).isEmpty(), item->metaObject()->className());
            });
        }
        QVERIFY(seen > 12);
    }

    void closingTheMainWindowIsTold()
    {
        m_windows->openMainWindow();
        QSignalSpy closed(m_windows.get(), &ui::Windows::mainWindowClosed);
        m_windows->mainWindow()->close();
        QCOMPARE(closed.size(), 1);
        QVERIFY(!m_windows->isMainWindowVisible());
        m_windows->openMainWindow();
        QVERIFY(m_windows->isMainWindowVisible());
    }

    void theLastWindowThatClosesGivesEverythingBackButWhatThePersonDid()
    {
        fillWithTalk(*m_world);
        const auto mesh = m_world->meshes.meshes().front()->record().mesh;
        m_windows->openConversation(mesh, hexKeyOf('c'));
        m_windows->openSettings();
        QVERIFY(QTest::qWaitForWindowExposed(m_windows->mainWindow()));
        m_windows->mainWindow()->resize(901, 603);
        QTRY_COMPARE(m_windows->mainWindow()->contentItem()->size(), QSizeF(901, 603)); // it has heard of that
        auto *chat = m_windows->mainWindow()->property("chat").value<ui::Chat *>();
        chat->setDraft(u"half a sentence"_s);
        const QPointer main(m_windows->mainWindow());
        main->close();
        m_world->clock.advance(2s);
        QVERIFY(main); // another is open
        const QPointer settings(m_windows->settingsWindow());
        settings->close();
        QVERIFY(main && settings);
        m_world->clock.advance(2s);
        QVERIFY(!main && !settings);
        QVERIFY(!m_windows->mainWindow() && !m_windows->settingsWindow());
        QVERIFY(!m_windows->isReading(mesh, hexKeyOf('c')));

        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_windows->mainWindow()));
        QCOMPARE(m_windows->mainWindow()->size(), QSize(901, 603));
        QCOMPARE(m_windows->mainWindow()->property("chat").value<ui::Chat *>(), chat);
        QCOMPARE(chat->draft(), u"half a sentence"_s);
        const QQuickItem *composer = m_windows->mainWindow()->activeFocusItem();
        QVERIFY(composer);
        QCOMPARE(composer->property("text").toString(), u"half a sentence"_s);
    }

    void aLinkIsShownBeforeAnythingIsSent()
    {
        m_windows->openJoin(inviteLink(u"far"_s));
        QQuickWindow *window = m_windows->joinWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QStringList shown;
        visit(window->contentItem(), [&](QQuickItem *item) {
            if (item->isVisible())
                shown.append(item->property("text").toString());
        });
        QVERIFY(shown.contains(u"far"_s));
        QVERIFY(shown.contains(u"ws://203.0.113.7:7900/ws"_s));
        QVERIFY(shown.contains(keysOf('o').publicKey().fingerprint()));
        QVERIFY(m_world->meshes.meshes().empty());
        QCOMPARE(m_world->network.attempts(), 0);
    }

    void aNarrowWindowAndLargeTextKeepEverythingApart_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("narrow") << 360 << 1.0;
        QTest::newRow("narrow, 200 %") << 360 << 2.0;
        QTest::newRow("wide, 200 %") << 1000 << 2.0;
    }
    void aNarrowWindowAndLargeTextKeepEverythingApart()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        fillWithTalk(*m_world);
        openAll();
        appearanceOf(m_windows->mainWindow())->setTextScale(scale);
        m_windows->openJoin(inviteLink(u"far"_s));
        for (QQuickWindow *window : windows()) {
            window->resize(width, 640);
            QVERIFY(QTest::qWaitForWindowExposed(window));
            QTRY_COMPARE(window->width(), width);
            QTRY_COMPARE(overflowing(window).join(u'\n'), QString());
            QTRY_COMPARE(overlapping(window).join(u'\n'), QString());
            QTRY_COMPARE(overlappingText(window).join(u'\n'), QString());
        }
        m_windows->openConversation(m_world->meshes.meshes().front()->record().mesh, hexKeyOf('c'));
        QTRY_COMPARE(overflowing(m_windows->mainWindow()).join(u'\n'), QString());
        QTRY_COMPARE(overlapping(m_windows->mainWindow()).join(u'\n'), QString());
        QTRY_COMPARE(overlappingText(m_windows->mainWindow()).join(u'\n'), QString());
        m_windows->mainWindow()->resize(1000, 640);
        QTRY_COMPARE(m_windows->mainWindow()->width(), 1000);
        QTRY_COMPARE(overlappingText(m_windows->mainWindow()).join(u'\n'), QString());
    }

    void enterSendsAndShiftEnterBeginsALine()
    {
        fillWithTalk(*m_world);
        Mesh &mesh = *m_world->meshes.meshes().front();
        m_windows->openConversation(mesh.record().mesh, hexKeyOf('l'));
        QQuickWindow *window = m_windows->mainWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QQuickItem *area = nullptr;
        visit(window->contentItem(), [&](QQuickItem *item) {
            if (item->inherits("QQuickTextArea") && item->isVisible())
                area = item;
        });
        QVERIFY(area);
        area->forceActiveFocus();
        const qsizetype before = mesh.inbox().messages().size();
        QTest::keyClick(window, Qt::Key_A);
        QTest::keyClick(window, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(window, Qt::Key_B);
        QCOMPARE(mesh.inbox().messages().size(), before);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_COMPARE(mesh.inbox().messages().size(), before + 1);
        QCOMPARE(mesh.inbox().messages().last().text, u"a\nb"_s);
        QCOMPARE(area->property("text").toString(), QString());
    }

    void theKeyboardReachesEverythingAndEscapeCloses()
    {
        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_windows->mainWindow()));
        QTest::keyClick(m_windows->mainWindow(), Qt::Key_J, Qt::ControlModifier);
        QQuickWindow *join = m_windows->joinWindow();
        QVERIFY(join);
        QVERIFY(QTest::qWaitForWindowActive(join));
        QSet<QQuickItem *> wanted;
        visit(join->contentItem(), [&](QQuickItem *item) {
            if (isFocusable(item))
                wanted.insert(item);
        });
        for (int step = 0; step < 20; ++step) {
            wanted.remove(join->activeFocusItem());
            QTest::keyClick(join, Qt::Key_Tab);
        }
        QVERIFY(wanted.isEmpty());
        QTest::keyClick(join, Qt::Key_Escape);
        QVERIFY(!join->isVisible());
    }

    void aNewConversationIsAskedForInABoxOfItsOwn()
    {
        fillWithTalk(*m_world);
        m_windows->openMainWindow();
        QQuickWindow *window = m_windows->mainWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
        QQuickItem *field = window->activeFocusItem();
        QVERIFY(field && field->inherits("QQuickTextField"));
        QQuickItem *popup = field;
        while (popup && !popup->inherits("QQuickPopupItem"))
            popup = popup->parentItem();
        QVERIFY(popup);
        QTRY_VERIFY(
            popup->mapRectToScene(popup->boundingRect()).contains(field->mapRectToScene(field->boundingRect())));
        for (const char c : hexKeyOf('q'))
            QTest::keyClick(window, c);
        QTest::keyClick(window, Qt::Key_Return);
        QTRY_VERIFY(m_windows->isReading(m_world->meshes.meshes().front()->record().mesh, hexKeyOf('q')));
    }

    void whatIsBeforeTheEyesIsBeingRead()
    {
        fillWithTalk(*m_world);
        const auto mesh = m_world->meshes.meshes().front()->record().mesh;
        QVERIFY(!m_windows->isReading(mesh, hexKeyOf('c')));
        m_windows->openConversation(mesh, hexKeyOf('c'));
        QVERIFY(QTest::qWaitForWindowActive(m_windows->mainWindow()));
        QTRY_VERIFY(m_windows->isReading(mesh, hexKeyOf('c')));
        QVERIFY(!m_windows->isReading(mesh, hexKeyOf('l')));
        m_windows->hideMainWindow();
        QTRY_VERIFY(!m_windows->isReading(mesh, hexKeyOf('c')));
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        const QString language = qEnvironmentVariable("MESHTRAY_LANGUAGE", u"en"_s);
        ui::installTranslations(*QCoreApplication::instance(), QLocale(language));
        const auto shoot = [&](QQuickWindow *window, const QString &name, QSize size) {
            window->resize(size);
            QTest::qWait(120);
            QVERIFY(window->grabWindow().save(folder + u'/' + language + u'-' + name + u".png"_s));
        };
        m_windows->openMainWindow();
        shoot(m_windows->mainWindow(), u"empty"_s, {1000, 680});
        fillWithTalk(*m_world);
        const auto mesh = m_world->meshes.meshes().front()->record().mesh;
        for (const auto scheme : {Appearance::Light, Appearance::Dark}) {
            const QString tag = scheme == Appearance::Dark ? u"-dark"_s : u"-light"_s;
            appearanceOf(m_windows->mainWindow())->setScheme(scheme);
            m_windows->openConversation(mesh, "*");
            shoot(m_windows->mainWindow(), u"everyone"_s + tag, {1000, 680});
            m_windows->openConversation(mesh, hexKeyOf('c'));
            shoot(m_windows->mainWindow(), u"wide"_s + tag, {1280, 720});
            shoot(m_windows->mainWindow(), u"main"_s + tag, {1000, 680});
            shoot(m_windows->mainWindow(), u"narrow"_s + tag, {360, 640});
            m_windows->openJoin(inviteLink(u"far"_s));
            shoot(m_windows->joinWindow(), u"join"_s + tag, {500, 620});
            m_windows->openHost();
            shoot(m_windows->hostWindow(), u"host"_s + tag, {500, 620});
        }
        appearanceOf(m_windows->mainWindow())->setScheme(Appearance::Light);
        m_world->secrets.answerNextWith(
            {SecretError::Kind::Locked, u"Your keyring is locked. Unlock it and try again."_s});
        m_world->meshes.meshes().back()->start();
        QTest::qWait(50);
        m_world->network.at(0)->end(1006, u"gone"_s);
        shoot(m_windows->mainWindow(), u"trouble"_s, {1000, 680});
        shoot(m_windows->mainWindow(), u"trouble-narrow"_s, {360, 640});
        m_windows->mainWindow()->requestActivate();
        QTest::keyClick(m_windows->mainWindow(), Qt::Key_N, Qt::ControlModifier);
        shoot(m_windows->mainWindow(), u"new"_s, {1000, 680});
        QTest::keyClick(m_windows->mainWindow(), Qt::Key_Escape);
        visit(m_windows->mainWindow()->contentItem(), [&](QQuickItem *item) {
            if (item->isVisible() && item->property("iconName").toString() == u"menu")
                QMetaObject::invokeMethod(item, "clicked");
        });
        shoot(m_windows->mainWindow(), u"menu"_s, {1000, 680});
        bool hosted = false;
        m_world->hosting.start({u"Acme Team"_s, {{QHostAddress(QHostAddress::LocalHost), 0}}, u"nadia@laptop"_s}, this,
                               [&](const Result<Hosting> &result) { hosted = result.has_value(); });
        QTRY_VERIFY(hosted);
        auto *host = m_windows->hostWindow()->property("hosting").value<ui::HostModel *>();
        host->maker()->make();
        QTest::qWait(300);
        shoot(m_windows->hostWindow(), u"hosting"_s, {500, 900});
        shoot(m_windows->mainWindow(), u"meshes"_s, {1000, 680});
        appearanceOf(m_windows->mainWindow())->setTextScale(2);
        shoot(m_windows->mainWindow(), u"main-200"_s, {1280, 800});
        shoot(m_windows->mainWindow(), u"narrow-200"_s, {360, 640});
        shoot(m_windows->joinWindow(), u"join-200"_s, {500, 700});
        shoot(m_windows->hostWindow(), u"host-200"_s, {360, 700});
    }
};

QTEST_MAIN(WindowsTest)
#include "test_windows.moc"
