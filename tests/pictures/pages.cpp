// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pages.h"

#include "pagesofdialogs.h"
#include "pagesofsettings.h"

#include "ui/searchmodel.h"

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

QQuickWindow *listWithMutes(Stage &stage)
{
    ui::Settings settings = stage.world().settings.current();
    settings.notifications.mutes = {
        {.mesh = u"mesh-acme-payments"_s, .conversation = QString::fromLatin1(hexKeyOf('t'))},
        {.mesh = u"mesh-home"_s},
    };
    stage.world().settings.set(settings);
    return list(stage);
}

/// A conversation of those that fillWithSessions() has.
QQuickWindow *conversationBesideSessions(Stage &stage, const QByteArray &key)
{
    fillWithSessions(stage.world());
    QQuickWindow *window = stage.mainWindow();
    stage.windows().openConversation(stage.firstMesh(), key);
    return window;
}

template <char who>
QQuickWindow *sessionOfMember(Stage &stage)
{
    return conversationBesideSessions(stage, hexKeyOf(who));
}

template <char who>
QQuickWindow *detailsOf(Stage &stage)
{
    QQuickWindow *window = sessionOfMember<who>(stage);
    window->setProperty("detailsOpen", true); // where there is room it is open anyway
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

QQuickWindow *priorityMenu(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf('c'));
    stage.pressIcon(window, u"priority-next"_s);
    return window;
}

QQuickWindow *details(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf('c'));
    window->setProperty("detailsOpen", true); // where there is room it is open anyway
    return window;
}

QQuickWindow *muteMenu(Stage &stage)
{
    QQuickWindow *window = details(stage);
    stage.pressText(window, "MuteGroup", "Mute notifications…");
    return window;
}

QQuickWindow *linkBox(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf(verbose));
    const QString address =
        u"https://ci.example.org/acme/payments/pipelines/2026/11/a8f5f167f44f4964e6c998dee827110c/report.html"_s;
    stage.call(window, "askToOpen(QString)", Q_ARG(QString, address));
    return window;
}

QQuickWindow *searchWithHits(Stage &stage)
{
    QQuickWindow *window = list(stage);
    keepTalk(stage.world());
    stage.press(window, Qt::Key_F, Qt::ControlModifier);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_A, Qt::Key_R, Qt::Key_K})
        stage.press(window, key);
    const auto *search = window->property("search").value<ui::SearchModel *>();
    must(QTest::qWaitFor([&] { return search->rowCount() > 2; }), "nothing is found");
    return window;
}

/// The menu of the last message that was received.
QQuickWindow *messageMenu(Stage &stage)
{
    QQuickWindow *window = stage.conversation(hexKeyOf(verbose));
    stage.pressNamed(window, QCoreApplication::translate("MessageList", "Messages"), Qt::Key_Menu);
    return window;
}

QQuickWindow *messageDetails(Stage &stage)
{
    QQuickWindow *window = messageMenu(stage);
    stage.choose(window, "MessageMenu", "Details…");
    return window;
}

QQuickWindow *messageDeletion(Stage &stage)
{
    QQuickWindow *window = messageMenu(stage);
    stage.choose(window, "MessageMenu", "Delete here…");
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
            {"main-list-muted", Usual, NothingMore, listWithMutes},
            {"main-everyone", Usual, NothingMore, [](Stage &stage) { return stage.conversation("*"); }},
            {"main-direct", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf('c')); }},
            {"main-arabic", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf(sara)); }},
            {"main-long", Usual, NothingMore, [](Stage &stage) { return stage.conversation(hexKeyOf(verbose)); }},
            {"main-session", Usual, NothingMore, sessionOfMember<workingSession>},
            {"main-session-away", Usual, NothingMore, sessionOfMember<endedSession>},
            {"main-session-details", Usual, NothingMore, detailsOf<workingSession>},
            {"main-member-details", Usual, NothingMore, detailsOf<'l'>},
            {"main-topic", Usual, NothingMore,
             [](Stage &stage) { return conversationBesideSessions(stage, releases.toByteArray()); }},
            {"main-trouble", Usual, NothingMore, trouble},
            {"main-summary", Usual, ClosesPopup, summary},
            {"main-search", Usual, NothingMore, search},
            {"main-search-hits", Usual, NothingMore, searchWithHits},
            {"main-filter", Usual, NothingMore, filter},
            {"main-priority", Usual, ClosesPopup, priorityMenu},
            {"main-details", Usual, NothingMore, details},
            {"main-mute", Usual, ClosesPopup, muteMenu},
            {"main-link", Usual, ClosesPopup, linkBox},
            {"main-message-menu", Usual, ClosesPopup, messageMenu},
            {"main-message-details", Usual, ClosesPopup, messageDetails},
            {"main-message-delete", Usual, ClosesPopup, messageDeletion},
            {"main-new", Usual, ClosesPopup, newConversation},
            {"main-menu", Usual, ClosesPopup, menu},
            {"main-mesh-menu", Usual, ClosesPopup, meshMenu},
            {"main-leave", Usual, ClosesPopup, leave},
        };
        for (const std::vector<Page> &more : {pagesOfDialogs(), pagesOfSettings()})
            pages.insert(pages.end(), more.begin(), more.end());
        return pages;
    }();
    return all;
}

} // namespace meshtray::test
