// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pagesofdialogs.h"

#include "secrets/secreterrors.h"

#include <QQuickWindow>

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
    stage.pressIcon(window, u"menu"_s);
    return window;
}

/// `entry`: of the menu of a member.
template <int entry>
QQuickWindow *memberBox(Stage &stage)
{
    QQuickWindow *window = memberMenu(stage);
    stage.choose(window, entry);
    return window;
}

template <ui::Windows::SettingsPage page>
QQuickWindow *settings(Stage &stage)
{
    fillWithMore(stage.world());
    return stage.settingsWindow(page);
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
        {"host-setup", Whole, ClosesWindow, [](Stage &stage) { return stage.hostWindow(); }},
        {"host-running", Whole, ClosesWindow, hosting},
        {"host-member-menu", Whole, ClosesPopup, memberMenu},
        {"host-rename", Whole, ClosesPopup, memberBox<0>},
        {"host-kick", Whole, ClosesPopup, memberBox<1>},
        {"host-ban", Whole, ClosesPopup, memberBox<2>},
        {"host-limits", Whole, NothingMore, limits},
        {"keys-make", Whole, ClosesWindow, [](Stage &stage) { return stage.keysWindow(); }},
        {"keys-no-keyring", Whole, ClosesWindow, keysWithoutKeyring},
        {"keys-locked", Whole, ClosesWindow, keysLocked},
        {"keys-unlocked", Whole, ClosesWindow, keysUnlocked},
        {"settings-notifications", Whole, ClosesWindow, settings<ui::Windows::Notifications>},
        {"settings-quiet-hours", Whole, ClosesWindow, settings<ui::Windows::QuietHours>},
        {"settings-messages", Whole, ClosesWindow, settings<ui::Windows::Messages>},
        {"settings-general", Whole, ClosesWindow, settings<ui::Windows::General>},
        {"settings-network", Whole, ClosesWindow, settings<ui::Windows::Network>},
        {"settings-meshes", Whole, ClosesWindow, settings<ui::Windows::Meshes>},
        {"settings-keys", Whole, ClosesWindow, settings<ui::Windows::Keys>},
        {"settings-about", Whole, ClosesWindow, settings<ui::Windows::About>},
    };
}

} // namespace meshtray::test
