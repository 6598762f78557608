// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"

#include "pagesofdialogs.h"

#include <QCoreApplication>
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
    stage.choose(window, -1);
    return window;
}

QQuickWindow *summary(Stage &stage)
{
    QQuickWindow *window = meshMenu(stage);
    stage.choose(window, 1);
    return window;
}

QQuickWindow *search(Stage &stage)
{
    QQuickWindow *window = list(stage);
    stage.press(window, Qt::Key_F, Qt::ControlModifier);
    return window;
}

QQuickWindow *filter(Stage &stage)
{
    QQuickWindow *window = list(stage);
    stage.press(window, Qt::Key_K, Qt::ControlModifier);
    stage.press(window, Qt::Key_L);
    return window;
}

/// The menu of the last message that was received.
QQuickWindow *messageMenu(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf(verbose));
    stage.pressNamed(window, QCoreApplication::translate("MessageList", "Messages"), Qt::Key_Menu);
    return window;
}

/// `entry`: of the menu of a message.
template <int entry>
QQuickWindow *messageBox(Stage &stage)
{
    QQuickWindow *window = messageMenu(stage);
    stage.choose(window, entry);
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
            {"main-summary", Usual, ClosesPopup, summary},
            {"main-search", Usual, NothingMore, search},
            {"main-filter", Usual, NothingMore, filter},
            {"main-message-menu", Usual, ClosesPopup, messageMenu},
            {"main-message-details", Usual, ClosesPopup, messageBox<-2>},
            {"main-message-delete", Usual, ClosesPopup, messageBox<-1>},
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
