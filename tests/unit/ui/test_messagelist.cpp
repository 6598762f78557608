// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "sampleworld.h"
#include "windowcheck.h"

#include "mesh/messagecodec.h"
#include "ui/chat.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlProperty>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;
using namespace Qt::StringLiterals;

namespace {

const QString longText = u"line\n"_s.repeated(100);

} // namespace

/// The messages in the main window, by mouse and by keyboard.
class MessageListTest : public QObject {
    Q_OBJECT
public:
    Q_INVOKABLE void noteOpened(const QUrl &url) { m_openedLinks.append(url); }

private:
    std::unique_ptr<SampleWorld> m_world;
    std::unique_ptr<ui::Windows> m_windows;
    Mesh *m_mesh = nullptr;
    QList<QUrl> m_openedLinks;
    int m_count = 0;
    const QByteArray m_peer = hexKeyOf('c');

    Message next(const QString &text, bool isUnread = false)
    {
        const int number = m_count++;
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_world->clock.wallMs() + number * 1000LL, Qt::UTC);
        return {"n" + QByteArray::number(number), at, protocol::Priority::Next, text,
                Received{.trust = Trust::Direct,
                         .senderKey = m_peer,
                         .senderName = u"claude"_s,
                         .target = {},
                         .isUnread = isUnread}};
    }
    /// On the disk, and in memory too.
    void receive(const QString &text)
    {
        const Message message = next(text, true);
        m_mesh->history().addReceived(toRecord(message), {}, [](const auto &added) { QVERIFY(added); });
        m_mesh->inbox().addReceived(message);
    }
    /// On the disk alone.
    void keep(const QString &text)
    {
        m_mesh->history().addReceived(toRecord(next(text)), {}, [](const auto &added) { QVERIFY(added); });
    }
    QQuickWindow *window() const { return m_windows->mainWindow(); }
    void open()
    {
        m_windows->openConversation(m_mesh->record().mesh, m_peer);
        QVERIFY(QTest::qWaitForWindowActive(window()));
        QTRY_VERIFY(list());
    }
    QQuickItem *list() const { return itemNamed(window(), u"Messages"_s); }
    ui::Thread &thread() const { return *list()->property("model").value<ui::Thread *>(); }
    void focusList() { list()->forceActiveFocus(Qt::TabFocusReason); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window(), static_cast<Qt::Key>(key), modifiers);
    }
    /// Something with that words that can be seen now.
    QQuickItem *shown(const QString &words) const
    {
        QQuickItem *found = nullptr;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            const bool isSeen = item->isVisible() && !visiblePart(item).isEmpty();
            if (isSeen && item->property("text").toString().contains(words))
                found = item;
        });
        return found;
    }
    QQuickItem *control(const QString &name) const
    {
        QQuickItem *found = nullptr;
        visit(window()->contentItem(), [&](QQuickItem *item) {
            if (item->isVisible() && item->inherits("QQuickAbstractButton") && attachedName(item) == name)
                found = item;
        });
        return found;
    }
    void click(QQuickItem *item, Qt::MouseButton button = Qt::LeftButton, QPointF at = {})
    {
        const QPointF point = at.isNull() ? item->boundingRect().center() : at;
        QTest::mouseClick(window(), button, {}, item->mapToScene(point).toPoint());
    }
    /// The row's text as it lies on the window.
    double topOf(const QString &text) const
    {
        QQuickItem *item = shown(text);
        return item ? item->mapToScene({}).y() : qQNaN();
    }
    void mirror(bool isMirrored) const
    {
        QQmlContext *context = QQmlEngine::contextForObject(window());
        QVERIFY(QQmlProperty::write(window(), u"LayoutMirroring.enabled"_s, isMirrored, context));
        QVERIFY(QQmlProperty::write(window(), u"LayoutMirroring.childrenInherit"_s, true, context));
    }
    bool isAtEnd() const { return list()->property("atTheEnd").toBool(); }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void init()
    {
        m_count = 0;
        m_openedLinks.clear();
        m_world = std::make_unique<SampleWorld>();
        m_windows = std::make_unique<ui::Windows>(m_world->meshes, m_world->hosting, m_world->keys, m_world->clock,
                                                  m_world->settings);
        m_mesh = &m_world->addMesh(u"acme"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        m_windows.reset();
        m_world.reset();
        QSettings().clear();
    }

    void aLongMessageIsFoldedUntilItIsAskedFor()
    {
        receive(longText);
        open();
        QTRY_VERIFY(shown(u"Show all (100 lines)"_s));
        const double height = list()->property("contentHeight").toDouble();
        focusList();
        press(Qt::Key_Space);
        QTRY_VERIFY(list()->property("contentHeight").toDouble() > 2 * height);
        press(Qt::Key_Space);
        QTRY_COMPARE(list()->property("contentHeight").toDouble(), height);
        click(shown(u"Show all (100 lines)"_s));
        QTRY_VERIFY(list()->property("contentHeight").toDouble() > 2 * height);
    }

    void codeIsCopiedByItsButton()
    {
        receive(u"look:\n```\nint main()\n```\nwell?"_s);
        open();
        QTRY_VERIFY(control(u"Copy this code"_s));
        click(control(u"Copy this code"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"int main()"_s);
    }

    void aLinkIsOpenedOnlyAfterItsHostWasShown()
    {
        receive(u"https://paypal.com@evil.example/x is it"_s);
        open();
        QTRY_VERIFY(shown(u"https://paypal.com@"_s));
        click(shown(u"https://paypal.com@"_s), Qt::LeftButton, {30, 8});
        QTRY_VERIFY(shown(u"Open this link in your browser?"_s));
        QTRY_VERIFY(shown(u"evil.example"_s));
        QVERIFY(shown(u"“paypal.com” before the @"_s));
        QVERIFY(m_openedLinks.isEmpty());
        press(Qt::Key_Return); // "Cancel" has the focus
        QTRY_VERIFY(!shown(u"Open this link in your browser?"_s));
        QVERIFY(m_openedLinks.isEmpty());
        // by keyboard
        focusList();
        press(Qt::Key_Menu);
        QTRY_VERIFY(shown(u"Open https://paypal.com@"_s));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(control(u"Open"_s));
        control(u"Open"_s)->forceActiveFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(m_openedLinks.size(), 1);
        QCOMPARE(m_openedLinks.first().host(), u"evil.example"_s);
    }

    void theMenuComesByEveryWay()
    {
        receive(u"hello"_s);
        open();
        QTRY_VERIFY(shown(u"hello"_s));
        const auto closes = [&] {
            press(Qt::Key_Escape);
            return QTest::qWaitFor([&] { return !shown(u"Copy as a quote"_s); });
        };
        click(shown(u"hello"_s), Qt::RightButton);
        QTRY_VERIFY(shown(u"Copy as a quote"_s));
        QVERIFY(closes());
        focusList();
        for (const auto &[key, modifier] : {std::pair{Qt::Key_Menu, Qt::NoModifier},
                                            {Qt::Key_F10, Qt::ShiftModifier},
                                            {Qt::Key_Return, Qt::NoModifier}}) {
            press(key, modifier);
            QVERIFY2(QTest::qWaitFor([&] { return shown(u"Copy as a quote"_s) != nullptr; }),
                     QByteArray::number(key).constData());
            QVERIFY(closes());
        }
        QTest::mouseMove(window(), shown(u"hello"_s)->mapToScene({3, 3}).toPoint());
        QTRY_VERIFY(control(u"What can be done with this message"_s));
        click(control(u"What can be done with this message"_s));
        QTRY_VERIFY(shown(u"Copy as a quote"_s));
        QVERIFY(closes());
    }

    void detailsAreShown()
    {
        receive(u"hello"_s);
        open();
        QTRY_VERIFY(shown(u"hello"_s));
        focusList();
        press(Qt::Key_Menu);
        QTRY_VERIFY(shown(u"Details…"_s));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(shown(u"Details of the message"_s));
        QTRY_VERIFY(shown(u"Who could read it"_s));
        press(Qt::Key_Return);
        QTRY_VERIFY(!shown(u"Details of the message"_s));
    }

    void aDeletedMessageIsGoneHereAndFromTheDisk()
    {
        receive(u"stays"_s);
        receive(u"goes away"_s);
        open();
        QTRY_VERIFY(shown(u"goes away"_s));
        focusList();
        QTRY_COMPARE(list()->property("currentIndex").toInt(), 1);
        press(Qt::Key_Delete);
        QTRY_VERIFY(shown(u"Whoever else has it keeps it."_s));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!shown(u"Whoever else has it keeps it."_s));
        QCOMPARE(m_mesh->inbox().messages().size(), 2);
        press(Qt::Key_Delete);
        QTRY_VERIFY(control(u"Delete"_s));
        click(control(u"Delete"_s));
        QTRY_COMPARE(m_mesh->inbox().messages().size(), 1);
        QCOMPARE(thread().rowCount(), 1);
        const auto *conversations = window()->property("conversations").value<ui::ConversationList *>();
        const int row = conversations->rowOf(m_mesh->record().mesh.toString(), QString::fromUtf8(m_peer));
        QCOMPARE(conversations->data(conversations->index(row), ui::ConversationList::Preview).toString(), u"stays"_s);
        std::optional<QStringList> kept;
        m_mesh->history().newest(m_peer, 10, [&](const Result<QList<store::MessageRecord>> &page) {
            kept.emplace();
            for (const auto &record : page.value())
                kept->append(record.text);
        });
        QTRY_VERIFY(kept);
        QCOMPARE(*kept, QStringList{u"stays"_s});
    }

    void earlierMessagesComeAndWhatIsSeenStays()
    {
        for (int i = 0; i < 450; ++i)
            keep(u"old %1"_s.arg(i));
        for (int i = 0; i < 100; ++i)
            receive(u"new %1"_s.arg(i));
        m_mesh->inbox().markAllRead();
        open();
        QTRY_COMPARE(list()->property("count").toInt(), 100);
        focusList();
        QTRY_VERIFY(isAtEnd());
        QTRY_VERIFY(shown(u"new 99"_s));
        press(Qt::Key_Home);
        QVERIFY(!window()->grabWindow().isNull()); // laid out
        const double top = topOf(u"new 0"_s);
        QVERIFY(!qIsNaN(top));
        QTRY_VERIFY(list()->property("count").toInt() > 100);
        QTRY_VERIFY(!thread().isLoading());
        QCOMPARE(topOf(u"new 0"_s), top);
        // up to the beginning
        QTRY_VERIFY_WITH_TIMEOUT((press(Qt::Key_Home), shown(u"old 0"_s)), 20'000);
        QCOMPARE(list()->property("count").toInt(), 550);
    }

    void aNewMessageMovesTheViewOnlyAtTheEnd()
    {
        for (int i = 0; i < 60; ++i)
            receive(u"message %1"_s.arg(i));
        m_mesh->inbox().markAllRead();
        open();
        QTRY_VERIFY(shown(u"message 59"_s) && isAtEnd());
        receive(u"followed"_s);
        QTRY_VERIFY(shown(u"followed"_s) && isAtEnd());
        focusList();
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_PageUp);
        const double place = list()->property("contentY").toDouble();
        receive(u"unseen one"_s);
        receive(u"unseen two"_s);
        QTRY_VERIFY(control(u"2 new message(s)"_s));
        QCOMPARE(list()->property("contentY").toDouble(), place);
        click(control(u"2 new message(s)"_s));
        QTRY_VERIFY(isAtEnd());
        QTRY_VERIFY(!control(u"To the newest message"_s));
    }

    void theFirstUnreadHasALine()
    {
        for (int i = 0; i < 60; ++i)
            receive(u"message %1"_s.arg(i));
        m_mesh->inbox().markAllRead();
        for (int i = 60; i < 120; ++i)
            receive(u"message %1"_s.arg(i));
        open();
        QTRY_VERIFY(shown(u"New"_s) && shown(u"message 60"_s));
        QVERIFY(!isAtEnd());
        QTRY_COMPARE(m_mesh->inbox().unread(), 0);
        QVERIFY(shown(u"New"_s));
    }

    void theKeyboardWalksThroughAMessageThatIsTallerThanTheView()
    {
        receive(longText);
        receive(u"after"_s);
        open();
        QTRY_VERIFY(shown(u"after"_s));
        focusList();
        press(Qt::Key_Up);
        press(Qt::Key_Space);
        QVERIFY(!window()->grabWindow().isNull()); // laid out
        press(Qt::Key_Home);
        int steps = 0;
        for (; steps < 20 && list()->property("currentIndex").toInt() == 0; ++steps)
            press(Qt::Key_Down);
        QVERIFY2(steps > 1 && steps < 20, QByteArray::number(steps).constData());
    }

    void aSearchLeadsToAMessageThatLeftMemory()
    {
        for (int i = 0; i < 700; ++i)
            keep(i == 40 ? u"the lost needle"_s : u"hay %1"_s.arg(i));
        receive(u"latest"_s);
        open();
        press(Qt::Key_F, Qt::ControlModifier);
        QQuickItem *field = window()->activeFocusItem();
        QVERIFY(field && field->inherits("QQuickTextField"));
        for (const char c : {'n', 'e', 'e', 'd', 'l', 'e'})
            QTest::keyClick(window(), c);
        QTRY_VERIFY(shown(u"1 hit"_s));
        QVERIFY(shown(u"the lost needle"_s));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(list() && list()->hasActiveFocus());
        QTRY_VERIFY(shown(u"the lost needle"_s));
        QTRY_COMPARE(thread().data(thread().index(list()->property("currentIndex").toInt()), ui::Thread::BodyText),
                     u"the lost needle"_s);
        QVERIFY(thread().isDetached());
        press(Qt::Key_End);
        QTRY_VERIFY(shown(u"latest"_s) && !thread().isDetached());
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(!list());
        press(Qt::Key_Escape);
        QTRY_VERIFY(list());
    }

    void everythingFitsOnNarrowWindowsWithLargeText_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("narrow") << 360 << 1.0 << false;
        QTest::newRow("narrow, 200 %") << 360 << 2.0 << false;
        QTest::newRow("narrow, right to left") << 360 << 1.0 << true;
        QTest::newRow("wide") << 1000 << 1.0 << false;
    }
    void everythingFitsOnNarrowWindowsWithLargeText()
    {
        QFETCH(int, width);
        QFETCH(double, scale);
        QFETCH(bool, isMirrored);
        receive(u"look:\n```\nint main(int argc, char *argv[]) { return run(argc, argv); }\n```\nwell?"_s);
        receive(longText);
        receive(u"https://example.org/a/very/long/path/that/does/not/end/soon?and=more and `code`"_s);
        m_world->sent(*m_mesh, u"mine"_s, m_peer, client::Refused{u"the recipient's queue is full"_s});
        open();
        mirror(isMirrored);
        appearanceOf(window())->setTextScale(scale);
        window()->resize(width, 640);
        QTRY_COMPARE(window()->width(), width);
        const auto check = [&] {
            QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
            QTRY_COMPARE(overlapping(window()).join(u'\n'), QString());
            QTRY_COMPARE(overlappingText(window()).join(u'\n'), QString());
        };
        check();
        focusList();
        press(Qt::Key_Menu);
        QTRY_VERIFY(shown(u"Copy as a quote"_s));
        QTRY_COMPARE(overflowing(window()).join(u'\n'), QString());
        press(Qt::Key_Escape);
        press(Qt::Key_F, Qt::ControlModifier);
        for (const char c : {'l', 'o', 'n', 'g'})
            QTest::keyClick(window(), c);
        QTRY_VERIFY(shown(u"very/long/path"_s));
        check();
    }

    /// Not a check but a look: MESHTRAY_PICTURES names a folder for them.
    void picturesCanBeTaken()
    {
        const QString folder = qEnvironmentVariable("MESHTRAY_PICTURES");
        if (folder.isEmpty())
            QSKIP("MESHTRAY_PICTURES names no folder");
        receive(u"Morning! The build is at https://example.org/builds/4711 and `make test` shows it."_s);
        receive(
            u"The handler is this:\n```cpp\nint main(int argc, char *argv[])\n{\n    return run(argc, argv);\n}\n```\nShall I keep it?"_s);
        m_world->sent(*m_mesh, u"Keep it, and show me the log."_s, m_peer, client::Accepted{"m"});
        m_mesh->inbox().markAllRead();
        receive(u"Here it is:\n"_s + u"12:00:01 worker 7 took job 4711 from the queue\n"_s.repeated(60));
        receive(u"See https://paypal.com@xn--pple-43d.com:8443/login too."_s);
        open();
        for (const auto scheme : {ui::Appearance::Light, ui::Appearance::Dark}) {
            const QString tag = scheme == ui::Appearance::Dark ? u"-dark"_s : u"-light"_s;
            appearanceOf(window())->setScheme(scheme);
            const auto shoot = [&](const QString &name, QSize size) {
                window()->resize(size);
                QTest::qWait(150);
                QVERIFY(window()->grabWindow().save(folder + u"/thread-"_s + name + tag + u".png"_s));
            };
            shoot(u"wide"_s, {1000, 860});
            focusList();
            press(Qt::Key_Home);
            shoot(u"focus"_s, {1000, 860});
            shoot(u"narrow"_s, {360, 640});
            press(Qt::Key_End);
            press(Qt::Key_Menu);
            shoot(u"menu"_s, {1000, 860});
            for (int i = 0; i < 4; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
            shoot(u"details"_s, {1000, 860});
            press(Qt::Key_Escape);
            press(Qt::Key_Menu);
            for (int i = 0; i < 3; ++i)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
            shoot(u"link"_s, {1000, 860});
            shoot(u"link-narrow"_s, {360, 640});
            press(Qt::Key_Escape);
            press(Qt::Key_F, Qt::ControlModifier);
            for (const char c : {'j', 'o', 'b'})
                QTest::keyClick(window(), c);
            QTest::qWait(200);
            shoot(u"search"_s, {1000, 680});
            shoot(u"search-narrow"_s, {360, 640});
            for (int i = 0; i < 3; ++i)
                press(Qt::Key_Backspace);
            press(Qt::Key_Escape);
        }
        appearanceOf(window())->setTextScale(2);
        window()->resize(360, 640);
        QTest::qWait(150);
        QVERIFY(window()->grabWindow().save(folder + u"/thread-narrow-200.png"_s));
        appearanceOf(window())->setTextScale(1);
        mirror(true);
        QTest::qWait(150);
        QVERIFY(window()->grabWindow().save(folder + u"/thread-rtl.png"_s));
    }
};

QTEST_MAIN(MessageListTest)
#include "test_messagelist.moc"
