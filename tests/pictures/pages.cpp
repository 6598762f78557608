// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"

#include "pagesofdialogs.h"

#include <QQuickWindow>

// The main window and what opens in it.
namespace meshtray::test {

namespace {

using enum Page::Height;
using enum Page::Escape;

QQuickWindow *list(Stage &stage)
{
    fillWithMore(stage.world());
    return stage.mainWindow();
}

QQuickWindow *trouble(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf('l'));
    SampleWorld &world = stage.world();
    world.secrets.answerNextWith({SecretError::Kind::Locked, u"Your keyring is locked. Unlock it and try again."_s});
    world.meshes.meshes().back()->start();
    world.network.at(0)->end(1006, u"gone"_s);
    return window;
}

QQuickWindow *listWithTrouble(Stage &stage)
{
    QQuickWindow *window = list(stage);
    SampleWorld &world = stage.world();
    world.secrets.answerNextWith({SecretError::Kind::Locked, u"Your keyring is locked. Unlock it and try again."_s});
    world.meshes.meshes().back()->start();
    world.network.at(0)->end(1006, u"gone"_s);
    return window;
}

QQuickWindow *newConversation(Stage &stage)
{
    QQuickWindow *window = list(stage);
    stage.press(window, Qt::Key_N, Qt::ControlModifier);
    return window;
}

QQuickWindow *menu(Stage &stage)
{
    QQuickWindow *window = list(stage);
    stage.pressIcon(window, u"menu"_s);
    return window;
}

QQuickWindow *meshMenu(Stage &stage)
{
    QQuickWindow *window = list(stage);
    stage.pressIcon(window, u"more"_s);
    return window;
}

QQuickWindow *leave(Stage &stage)
{
    QQuickWindow *window = meshMenu(stage);
    stage.press(window, Qt::Key_Down);
    stage.press(window, Qt::Key_Return);
    return window;
}

} // namespace

const std::vector<Page> &pages()
{
    static const std::vector<Page> all = [] {
        std::vector<Page> pages{
            {"main-empty", Usual, NothingMore, [](Stage &stage) { return stage.mainWindow(); }},
            {"main-list", Usual, NothingMore, list},
            {"main-list-trouble", Usual, NothingMore, listWithTrouble},
            {"main-everyone", Usual, NothingMore, [](Stage &stage) { return stage.conversation("*"); }},
            {"main-direct", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf('c')); }},
            {"main-arabic", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf(sara)); }},
            {"main-long", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf(verbose)); }},
            {"main-trouble", Usual, NothingMore, trouble},
            {"main-new", Usual, ClosesPopup, newConversation},
            {"main-menu", Usual, ClosesPopup, menu},
            {"main-mesh-menu", Usual, ClosesPopup, meshMenu},
            {"main-leave", Usual, ClosesPopup, leave},
        };
        const std::vector<Page> dialogs = pagesOfDialogs();
        pages.insert(pages.end(), dialogs.begin(), dialogs.end());
        return pages;
    }();
    return all;
}

} // namespace meshtray::test
