// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"
#include "pseudolanguage.h"
#include "trouble.h"
#include "windowcheck.h"

#include "ui/translations.h"

#include <QApplication>
#include <QDir>
#include <QQuickWindow>

#include <cstdio>

using namespace meshtray;
using namespace meshtray::test;

// Draws every page in one language, light and dark, with both text sizes and widths: meshtray_pictures FOLDER LANGUAGE
// [PAGE...]. The exit code is 1 when words are cut, over each other, or beyond an edge; each is told on a line.

namespace {

constexpr int tallest = 3000;
constexpr int usualHeight = 720;

struct Picture {
    QString folder;
    QString language;
    int width;
    int percent;
};

/// How much of the pages of a window is below its lower edge.
qreal hiddenBelow(QQuickWindow *window)
{
    qreal hidden = 0;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (item->isVisible() && item->inherits("QQuickFlickable") && !item->inherits("QQuickListView"))
            hidden = std::max(hidden, item->property("contentHeight").toReal() - item->height());
    });
    return hidden;
}

void growToTheWhole(QQuickWindow *window)
{
    const int missing = qCeil(hiddenBelow(window));
    window->setHeight(std::min(tallest, window->height() + std::max(0, missing)));
    settle(window);
}

bool save(QQuickWindow *window, const Picture &picture, const char *page, const QString &scheme)
{
    const QString name =
        u"%1/%2-%3-%4-%5-%6.png"_s.arg(picture.folder, QString::fromLatin1(page), picture.language,
                                       QString::number(picture.width), QString::number(picture.percent), scheme);
    return window->grabWindow().save(name);
}

/// How many things were wrong.
int draw(const Page &page, const Picture &picture)
{
    Stage stage({QSize(picture.width, usualHeight), picture.percent / 100.0});
    QQuickWindow *window = page.open(stage);
    settle(window);
    if (page.height == Page::Height::Whole)
        growToTheWhole(window);
    const QStringList trouble = troubleOf(window);
    for (const QString &each : trouble)
        std::printf("%s, %s, %d px, %d %%: %s\n", page.name, qPrintable(picture.language), picture.width,
                    picture.percent, qPrintable(each));
    bool saved = true;
    for (const auto scheme : {ui::Appearance::Light, ui::Appearance::Dark}) {
        stage.setScheme(scheme);
        settle(window);
        saved = save(window, picture, page.name, scheme == ui::Appearance::Dark ? u"dark"_s : u"light"_s) && saved;
    }
    return int(trouble.size()) + (saved ? 0 : 1);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3 || !QDir().mkpath(arguments[1])) {
        std::fputs("usage: meshtray_pictures FOLDER LANGUAGE [PAGE...]\n", stderr);
        return 2;
    }
    useOwnSettings();
    const QString language = arguments[2];
    ui::installTranslations(application, QLocale(language));
    PseudoLanguage latin(PseudoLanguage::Script::Latin);
    PseudoLanguage arabic(PseudoLanguage::Script::Arabic);
    if (language == u"pseudo"_s)
        QCoreApplication::installTranslator(&latin);
    if (language == u"pseudo-arabic"_s) {
        QCoreApplication::installTranslator(&arabic);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    int wrong = 0;
    for (const Page &page : pages()) {
        if (arguments.size() > 3 && !arguments.mid(3).contains(QString::fromLatin1(page.name)))
            continue;
        for (const int width : {360, 1200})
            for (const int percent : {100, 200})
                wrong += draw(page, {arguments[1], language, width, percent});
    }
    return wrong == 0 ? 0 : 1;
}
