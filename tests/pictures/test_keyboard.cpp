// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"
#include "trouble.h"
#include "windowcheck.h"

#include <QQuickWindow>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;

/// Every page walked through without a mouse: Tab comes to every control and back to the first one, what it stands on
/// is seen and has a name, Shift+Tab goes the other way, and Esc does what the page says.
class KeyboardTest : public QObject {
    Q_OBJECT

    /// The popup that has the keyboard, else the window.
    static QQuickItem *walked(QQuickWindow *window)
    {
        QQuickItem *popup = popupOf(window->activeFocusItem());
        return popup ? popup : window->contentItem();
    }

    static QSet<QQuickItem *> controlsIn(QQuickItem *area)
    {
        QSet<QQuickItem *> controls;
        visit(area, [&](QQuickItem *item) {
            if (isFocusable(item) && popupOf(item) == popupOf(area))
                controls.insert(item);
        });
        return controls;
    }

    static bool isMenu(QQuickItem *area)
    {
        bool found = false;
        visit(area, [&](QQuickItem *item) { found = found || (popupOf(area) && item->inherits("QQuickMenuItem")); });
        return found;
    }

    static bool hasOpenPopup(QQuickWindow *window)
    {
        bool found = false;
        visit(window->contentItem(), [&](QQuickItem *item) {
            found = found || (item->inherits("QQuickPopupItem") && item->isVisible() && !controlsIn(item).isEmpty());
            found = found || (item->inherits("QQuickMenuItem") && item->isVisible());
        });
        return found;
    }

    static QString told(QQuickItem *item)
    {
        return QString::fromLatin1(item->metaObject()->className()) + u' ' + attachedName(item);
    }

    /// What is seen of a control and of the ring around it.
    static QImage pictureOf(const QImage &window, QQuickItem *item)
    {
        constexpr int ring = 6;
        const QRect place = item->mapRectToScene(item->boundingRect() | QRectF(0, 0, item->width(), item->height()))
                                .toAlignedRect()
                                .adjusted(-ring, -ring, ring, ring);
        return window.copy(place & window.rect());
    }

    /// Goes on by Tab from where the keyboard is, and tells what is wrong with it.
    static QStringList walk(QQuickWindow *window)
    {
        QStringList wrong;
        QSet<QQuickItem *> left = controlsIn(walked(window));
        const qsizetype most = left.size() + 1;
        QQuickItem *first = window->activeFocusItem();
        for (qsizetype step = 0; step < most; ++step) {
            QQuickItem *item = window->activeFocusItem();
            if (!item)
                return wrong << u"nothing has the keyboard"_s;
            // a row of a list has the keyboard for its list
            for (QQuickItem *reached = item; reached; reached = reached->parentItem())
                left.remove(reached);
            if (attachedName(item).isEmpty())
                wrong << told(item) + u" has no name"_s;
            const QImage with = window->grabWindow();
            const QRectF place = visiblePart(item);
            if (place.isEmpty() || !QRectF(with.rect()).intersects(place))
                wrong << told(item) + u" has the keyboard and cannot be seen"_s;
            const QImage focused = pictureOf(with, item);
            QTest::keyClick(window, Qt::Key_Tab);
            settle(window);
            if (window->activeFocusItem() != item && pictureOf(window->grabWindow(), item) == focused)
                wrong << told(item) + u" looks the same with and without the keyboard"_s;
            if (window->activeFocusItem() == first)
                break;
        }
        for (QQuickItem *item : std::as_const(left))
            wrong << told(item) + u" is not reached by Tab"_s;
        return wrong;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void everythingIsReachedByTabAndSeen_data()
    {
        QTest::addColumn<const Page *>("page");
        for (const Page &page : pages())
            QTest::addRow("%s", page.name) << &page;
    }
    void everythingIsReachedByTabAndSeen()
    {
        QFETCH(const Page *, page);
        Stage stage({QSize(1000, 720), 1});
        QQuickWindow *window = page->open(stage);
        settle(window);
        if (isMenu(walked(window)))
            return; // the arrows go through a menu: the next test
        QTest::keyClick(window, Qt::Key_Tab);
        settle(window);
        QQuickItem *first = window->activeFocusItem();
        QVERIFY(first);
        QCOMPARE(walk(window).join(u'\n'), QString());
        // and back: from the one that is first now to the one before it, and forward again
        first = window->activeFocusItem();
        QTest::keyClick(window, Qt::Key_Backtab);
        QTest::keyClick(window, Qt::Key_Tab);
        QCOMPARE(window->activeFocusItem(), first);
    }

    void theArrowsGoThroughAMenu_data() { everythingIsReachedByTabAndSeen_data(); }
    void theArrowsGoThroughAMenu()
    {
        QFETCH(const Page *, page);
        Stage stage({QSize(1000, 720), 1});
        QQuickWindow *window = page->open(stage);
        settle(window);
        if (!isMenu(walked(window)))
            return;
        QSet<QQuickItem *> left;
        visit(walked(window), [&](QQuickItem *item) {
            if (item->inherits("QQuickMenuItem") && item->isVisible() && item->isEnabled())
                left.insert(item);
        });
        const qsizetype most = left.size();
        QVERIFY(most > 0);
        for (qsizetype step = 0; step < most; ++step) {
            QTest::keyClick(window, Qt::Key_Down);
            for (QQuickItem *item : QSet(left))
                if (item->property("highlighted").toBool())
                    left.remove(item);
        }
        QVERIFY(left.isEmpty());
    }

    void escDoesWhatThePageSays_data() { everythingIsReachedByTabAndSeen_data(); }
    void escDoesWhatThePageSays()
    {
        QFETCH(const Page *, page);
        Stage stage({QSize(1000, 720), 1});
        QQuickWindow *window = page->open(stage);
        settle(window);
        if (page->escape == Page::Escape::ClosesPopup)
            QVERIFY(hasOpenPopup(window));
        QTest::keyClick(window, Qt::Key_Escape);
        if (page->escape == Page::Escape::ClosesWindow) {
            QTRY_VERIFY(!window->isVisible());
            return;
        }
        QVERIFY(window->isVisible());
        QTRY_VERIFY(!hasOpenPopup(window));
    }
};

QTEST_MAIN(KeyboardTest)
#include "test_keyboard.moc"
