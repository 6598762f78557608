// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pagesofdialogs.h"

#include "secrets/secreterrors.h"
#include "ui/hostmodel.h"
#include "ui/joinmodel.h"

#include <QQuickWindow>
#include <QTcpServer>

namespace meshtray::test {

namespace {

using enum Page::Height;
using enum Page::Escape;

QQuickWindow *hosting(Stage &stage)
{
    QQuickWindow *window = stage.hosting();
    stage.letVisitorIn();
    return window;
}

QQuickWindow *memberMenu(Stage &stage)
{
    QQuickWindow *window = hosting(stage);
    const QString actions = QCoreApplication::translate("MemberRow", "Actions for %1");
    stage.press(window, actions.arg(u"tomo@workstation-in-the-basement"_s));
    return window;
}

/// `entry`: of the menu of a member, as the source has it.
QQuickWindow *memberBox(Stage &stage, const char *entry)
{
    QQuickWindow *window = memberMenu(stage);
    stage.choose(window, "MemberMenu", entry);
    return window;
}

QQuickWindow *grants(Stage &stage)
{
    QQuickWindow *window = memberBox(stage, "Who may write to them…");
    auto *model = window->property("hosting").value<ui::HostModel *>();
    must(QTest::qWaitFor([&] { return model->grants()->count() == 1; }), "nobody is listed");
    return window;
}

QQuickWindow *revoke(Stage &stage)
{
    QQuickWindow *window = stage.hosting();
    auto *model = window->property("hosting").value<ui::HostModel *>();
    must(QTest::qWaitFor([&] { return model->invites()->rowCount() == 1; }), "there is no invite");
    stage.pressText(window, "InviteRow", "Revoke");
    return window;
}

QQuickWindow *banned(Stage &stage)
{
    QQuickWindow *window = memberBox(stage, "Ban…");
    stage.pressText(window, "MemberSection", "Ban");
    auto *model = window->property("hosting").value<ui::HostModel *>();
    must(QTest::qWaitFor([&] { return model->banned()->rowCount() == 1; }), "nobody is banned");
    return window;
}

QQuickWindow *anotherMesh(Stage &stage)
{
    QQuickWindow *window = hosting(stage);
    stage.pressText(window, "MeshSection", "Another mesh…");
    return window;
}

ui::HostModel *hostModel(QQuickWindow *window)
{
    auto *model = window->property("hosting").value<ui::HostModel *>();
    model->setProperty("name", u"Acme Payments"_s);
    model->setProperty("displayName", u"nadia@laptop"_s);
    return model;
}

QQuickWindow *hostForNetwork(Stage &stage)
{
    QQuickWindow *window = stage.hostWindow();
    hostModel(window)->setProperty("openToNetwork", true);
    return window;
}

QQuickWindow *hostAtTakenPort(Stage &stage)
{
    auto *other = new QTcpServer(&stage.world().context);
    must(other->listen(QHostAddress::LocalHost), "no port can be taken");
    QQuickWindow *window = stage.hostWindow();
    ui::HostModel *model = hostModel(window);
    model->setProperty("portText", QString::number(other->serverPort()));
    model->start();
    must(QTest::qWaitFor([&] { return model->ports()->nextFree() > 0; }), "the port is not taken");
    return window;
}

QQuickWindow *limits(Stage &stage)
{
    QQuickWindow *window = stage.hostWindow();
    QMetaObject::invokeMethod(window, [window] { window->setProperty("showsLimits", true); });
    return window;
}

QQuickWindow *joinAgain(Stage &stage)
{
    stage.world().addMesh(u"far"_s);
    return stage.joinWindow(sampleInvite(u"far"_s));
}

QQuickWindow *joinInTheOpen(Stage &stage)
{
    QQuickWindow *window = stage.joinWindow(sampleInvite(u"far"_s));
    stage.pressText(window, "JoinDialog", "Join");
    return window;
}

QQuickWindow *joinFailed(Stage &stage)
{
    QQuickWindow *window = stage.joinWindow(sampleInvite(u"gone"_s, u"ws://127.0.0.1:1/ws"_s));
    auto *model = window->property("joining").value<ui::JoinModel *>();
    model->join();
    must(QTest::qWaitFor([&] { return model->phase() == ui::JoinModel::Failed; }), "joining does not fail");
    return window;
}

QQuickWindow *keysWithoutKeyring(Stage &stage)
{
    stage.world().secrets.answerAllWith(secretError(SecretError::Kind::NoService));
    return stage.keysWindow();
}

void makeFile(Stage &stage)
{
    bool made = false;
    stage.world().vault.create(crypto::SecureBuffer::copyOf(crypto::asBytes("four words and some")), {},
                               &stage.world().context, [&](const Result<void> &) { made = true; });
    static_cast<void>(QTest::qWaitFor([&] { return made; }));
}

QQuickWindow *keysLocked(Stage &stage)
{
    makeFile(stage);
    bool locked = false;
    stage.world().vault.lock(&stage.world().context, [&](const Result<void> &) { locked = true; });
    static_cast<void>(QTest::qWaitFor([&] { return locked; }));
    return stage.keysWindow();
}

QQuickWindow *keysUnlocked(Stage &stage)
{
    makeFile(stage);
    return stage.keysWindow();
}

} // namespace

std::vector<Page> pagesOfDialogs()
{
    return {
        {"join-empty", Whole, ClosesWindow, [](Stage &stage) { return stage.joinWindow(); }},
        {"join-invite", Whole, ClosesWindow, [](Stage &stage) { return stage.joinWindow(sampleInvite(u"far"_s)); }},
        {"join-wrong", Whole, ClosesWindow, [](Stage &stage) { return stage.joinWindow(u"ic://join/abcdef"_s); }},
        {"join-again", Whole, ClosesWindow, joinAgain},
        {"join-in-the-open", Whole, ClosesPopup, joinInTheOpen},
        {"join-failed", Whole, ClosesWindow, joinFailed},
        {"host-setup", Whole, ClosesWindow, [](Stage &stage) { return stage.hostWindow(); }},
        {"host-network", Whole, ClosesWindow, hostForNetwork},
        {"host-port-taken", Whole, ClosesWindow, hostAtTakenPort},
        {"host-running", Whole, ClosesWindow, hosting},
        {"host-member-menu", Whole, ClosesPopup, memberMenu},
        {"host-rename", Whole, ClosesPopup, [](Stage &stage) { return memberBox(stage, "Rename…"); }},
        {"host-grants", Whole, ClosesPopup, grants},
        {"host-kick", Whole, ClosesPopup, [](Stage &stage) { return memberBox(stage, "Kick…"); }},
        {"host-ban", Whole, ClosesPopup, [](Stage &stage) { return memberBox(stage, "Ban…"); }},
        {"host-banned", Whole, ClosesWindow, banned},
        {"host-revoke", Whole, ClosesPopup, revoke},
        {"host-another-mesh", Whole, ClosesPopup, anotherMesh},
        {"host-limits", Whole, NothingMore, limits},
        {"keys-make", Whole, ClosesWindow, [](Stage &stage) { return stage.keysWindow(); }},
        {"keys-no-keyring", Whole, ClosesWindow, keysWithoutKeyring},
        {"keys-locked", Whole, ClosesWindow, keysLocked},
        {"keys-unlocked", Whole, ClosesWindow, keysUnlocked},
    };
}

} // namespace meshtray::test
