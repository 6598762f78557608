// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"
#include "pseudolanguage.h"
#include "trouble.h"
#include "windowcheck.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

using namespace meshtray;
using namespace meshtray::test;

/// Every page in a language twice as long as English, from the left and from the right: no word is cut, none lies over
/// another.
class LayoutTest : public QObject {
    Q_OBJECT

    using Views = std::vector<std::pair<int, int>>;

    static void addViews(PseudoLanguage::Script script, const char *direction, const Views &views)
    {
        for (const Page &page : pages())
            for (const auto &[width, percent] : views)
                QTest::addRow("%s, %s, %d px, %d %%", page.name, direction, width, percent)
                    << &page << int(script) << width << percent;
    }

private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void nothingIsCutInALongLanguage_data()
    {
        QTest::addColumn<const Page *>("page");
        QTest::addColumn<int>("script");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("percent");
        addViews(PseudoLanguage::Script::Latin, "left to right", {{360, 200}, {1200, 100}});
        addViews(PseudoLanguage::Script::Arabic, "right to left", {{360, 200}, {1200, 100}});
    }
    void nothingIsCutInALongLanguage()
    {
        QFETCH(const Page *, page);
        QFETCH(int, script);
        QFETCH(int, width);
        QFETCH(int, percent);
        const bool arabic = script == int(PseudoLanguage::Script::Arabic);
        PseudoLanguage language(arabic ? PseudoLanguage::Script::Arabic : PseudoLanguage::Script::Latin);
        QCoreApplication::installTranslator(&language);
        QGuiApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        Stage stage({QSize(width, 720), percent / 100.0});
        QQuickWindow *window = page->open(stage);
        settle(window);
        QCOMPARE(troubleOf(window).join(u'\n'), QString());
        QCOMPARE(isMirrored(window), arabic);
    }

private:
    /// The first icon or text that is anchored tells; every window has a footer or a header with a control in it.
    static bool isMirrored(QQuickWindow *window)
    {
        bool mirrored = false;
        visit(window->contentItem(),
              [&](QQuickItem *item) { mirrored = mirrored || item->property("mirrored").toBool(); });
        return mirrored;
    }
};

QTEST_MAIN(LayoutTest)
#include "test_layout.moc"
