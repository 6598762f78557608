// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "samplepeers.h"
#include "windowcheck.h"

#include "ui/chat.h"
#include "ui/windows.h"

#include <QQuickWindow>
#include <QSettings>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using meshtray::ui::Appearance;
using namespace Qt::StringLiterals;

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

} // namespace

/// People, groups and what is written to them, in the main window and by keyboard.
class PeopleWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ui::Windows> m_windows;

    QQuickWindow *window() const { return m_windows->mainWindow(); }
    MeshId acme() const { return m_world->meshes.meshes().front()->record().mesh; }
    void open()
    {
        fillWithTalk(*m_world);
        fillWithPeers(*m_world);
        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::keyClick(window(), c.toLatin1());
    }
    void expectNothingCut()
    {
        QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
        QTRY_COMPARE(overlapping(window()).join(u'\n'), QString());
        QTRY_COMPARE(overlappingText(window()).join(u'\n'), QString());
    }
    QStringList shownWords() const
    {
        QStringList words;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (item->isVisible() && item->inherits("QQuickText"))
                words.append(item->property("text").toString());
        });
        return words;
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
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
    }
    void cleanup()
    {
        m_windows.reset();
        m_world.reset();
        QSettings().clear();
        QCOMPARE(complaints, QStringList());
    }

    void arrowsChooseTheRecipientOfANewMessage()
    {
        open();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        type(u"claude"_s);
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(m_windows->isReading(acme(), hexKeyOf('d'))); // behind the one called “checkout-api”
    }

    void aNewMessageToAGroupSaysWhoCanReadIt()
    {
        open();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        type(u"@backend"_s);
        QTRY_VERIFY(!shownWords().filter(u"Not end-to-end encrypted"_s).isEmpty());
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(m_windows->isReading(acme(), "@backend"));
    }

    void aNameThatNobodyHasIsRefusedInTheBox()
    {
        open();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        type(u"nobody"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(!shownWords().filter(u"nobody"_s).isEmpty());
        QVERIFY(!m_windows->isReading(acme(), "*"));
        QTest::keyClick(window(), Qt::Key_Escape);
    }

    void theFilterIsReachedAndLeftByKeyboard()
    {
        open();
        QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
        type(u"tomo"_s);
        QTRY_VERIFY(!shownWords().contains(u"lena@desk"_s));
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(shownWords().contains(u"lena@desk"_s));
        type(u"lena"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(m_windows->isReading(acme(), hexKeyOf('l')));
    }

    void thePriorityIsChosenByKeyboardAndSaidInWords()
    {
        open();
        m_windows->openConversation(acme(), hexKeyOf('l'));
        QQuickItem *button = itemNamed(window(), u"Priority: next"_s);
        QVERIFY(button);
        button->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(window(), Qt::Key_Space);
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(itemNamed(window(), u"Priority: now"_s));
        QVERIFY(!shownWords().filter(u"Goes out as “now”"_s).isEmpty());
        Mesh &mesh = *m_world->meshes.meshes().front();
        const qsizetype before = mesh.inbox().messages().size();
        QTRY_VERIFY(window()->activeFocusItem() && window()->activeFocusItem()->inherits("QQuickTextArea"));
        type(u"hey"_s);
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_COMPARE(mesh.inbox().messages().size(), before + 1);
        QCOMPARE(mesh.inbox().messages().last().priority, protocol::Priority::Now);
        QTRY_VERIFY(itemNamed(window(), u"Priority: next"_s));
    }

    void aMeshWithNobodyElseSaysWhatToDo()
    {
        m_world->addMesh(u"acme"_s);
        m_world->letIn();
        listPeers(*m_world->network.latest(), {});
        m_windows->openMainWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTRY_VERIFY(!shownWords().filter(u"Nobody else is here yet"_s).isEmpty());
        QVERIFY(itemNamed(window(), u"Invite…"_s));
        window()->resize(360, 640);
        QTRY_COMPARE(window()->width(), 360);
        expectNothingCut();
    }

    void onANarrowWindowTheDetailsAreAPageOfTheirOwn()
    {
        open();
        window()->resize(360, 640);
        m_windows->openConversation(acme(), hexKeyOf('c'));
        QTRY_COMPARE(window()->width(), 360);
        QQuickItem *button = itemNamed(window(), u"Show details"_s);
        QVERIFY(button);
        button->forceActiveFocus();
        QTest::keyClick(window(), Qt::Key_Return);
        QTRY_VERIFY(itemNamed(window(), u"Copy the safety number"_s));
        expectNothingCut();
        QTest::keyClick(window(), Qt::Key_Escape);
        QTRY_VERIFY(!itemNamed(window(), u"Copy the safety number"_s));
        QTRY_VERIFY(m_windows->isReading(acme(), hexKeyOf('c')));
    }

    void nothingIsCutOrOverlaps_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::newRow("narrow") << 360 << 1.0;
        QTest::newRow("narrow, 200 %") << 360 << 2.0;
        QTest::newRow("wide") << 1280 << 1.0;
        QTest::newRow("wide, 200 %") << 1280 << 2.0;
    }
    void nothingIsCutOrOverlaps()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        open();
        appearanceOf(window())->setTextScale(scale);
        window()->resize(width, 720);
        QTRY_COMPARE(window()->width(), width);
        expectNothingCut();
        QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
        QTest::keyClick(window(), Qt::Key_Escape);
        for (const QByteArray &peer : {hexKeyOf('c'), "@backend"_ba}) {
            m_windows->openConversation(acme(), peer);
            expectNothingCut();
        }
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        const auto shoot = [&](const QString &name, QSize size) {
            window()->resize(size);
            QTest::qWait(150);
            QVERIFY(window()->grabWindow().save(folder + u"/people-"_s + name + u".png"_s));
        };
        open();
        for (const auto scheme : {Appearance::Light, Appearance::Dark}) {
            const QString tag = scheme == Appearance::Dark ? u"-dark"_s : u"-light"_s;
            appearanceOf(window())->setScheme(scheme);
            m_windows->openConversation(acme(), hexKeyOf('c'));
            shoot(u"person"_s + tag, {1280, 720});
            m_windows->openConversation(acme(), "@backend");
            shoot(u"group"_s + tag, {1280, 720});
            QTest::keyClick(window(), Qt::Key_N, Qt::ControlModifier);
            shoot(u"new"_s + tag, {1000, 680});
            type(u"cla"_s);
            shoot(u"new-typed"_s + tag, {360, 640});
            QTest::keyClick(window(), Qt::Key_Escape);
            m_windows->openConversation(acme(), hexKeyOf('l'));
            QQuickItem *button = itemNamed(window(), u"Priority: next"_s);
            button->forceActiveFocus(Qt::TabFocusReason);
            QTest::keyClick(window(), Qt::Key_Space);
            shoot(u"priority"_s + tag, {1000, 680});
            shoot(u"priority-narrow"_s + tag, {360, 640});
            QTest::keyClick(window(), Qt::Key_Down);
            QTest::keyClick(window(), Qt::Key_Return);
            shoot(u"now"_s + tag, {360, 640});
        }
        appearanceOf(window())->setScheme(Appearance::Light);
        button("Show details");
        shoot(u"details-narrow"_s, {360, 640});
        QTest::keyClick(window(), Qt::Key_Escape);
        QTest::keyClick(window(), Qt::Key_Escape);
        shoot(u"list-narrow"_s, {360, 640});
        button("Actions for the mesh acme-payments");
        shoot(u"menu"_s, {1000, 680});
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Down);
        QTest::keyClick(window(), Qt::Key_Return);
        shoot(u"presence"_s, {1000, 680});
        appearanceOf(window())->setTextScale(2);
        shoot(u"presence-narrow-200"_s, {360, 640});
        QTest::keyClick(window(), Qt::Key_Escape);
        shoot(u"list-narrow-200"_s, {360, 640});
        m_windows->openConversation(acme(), hexKeyOf('c'));
        shoot(u"person-narrow-200"_s, {360, 640});
        shoot(u"person-200"_s, {1280, 800});
    }

private:
    void button(const char *name)
    {
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (item->isVisible() && item->inherits("QQuickAbstractButton") &&
                attachedName(item) == QLatin1StringView(name))
                QMetaObject::invokeMethod(item, "clicked");
        });
    }
};

QTEST_MAIN(PeopleWindowTest)
#include "test_peoplewindow.moc"
