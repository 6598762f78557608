// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "pagesofsettings.h"

#include "ui/settingsmodel.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickWindow>

namespace meshtray::test {

namespace {

using enum Page::Height;
using enum Page::Escape;

template <ui::Windows::SettingsPage page>
QQuickWindow *settings(Stage &stage)
{
    fillWithMore(stage.world());
    return stage.settingsWindow(page);
}

QQuickWindow *rule(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Notifications>(stage);
    stage.pressText(window, "RulesGroup", "Add a rule…");
    return window;
}

/// Rules that were made, and a conversation that is muted.
QQuickWindow *rulesAndMutes(Stage &stage)
{
    ui::Settings settings = stage.world().settings.current();
    const QString mesh = u"mesh-acme-payments"_s;
    settings.notifications.rules = {
        {.mesh = mesh, .sender = QString::fromLatin1(hexKeyOf('c')), .treatment = notify::Treatment::Insist},
        {.group = u"@frontend"_s, .treatment = notify::Treatment::Keep},
        {.atLeast = notify::Urgency::Now, .treatment = notify::Treatment::BreakThrough},
    };
    settings.notifications.mutes = {
        {.mesh = mesh, .conversation = QString::fromLatin1(hexKeyOf('t'))},
        {.mesh = u"mesh-home"_s,
         .until = QDateTime::fromMSecsSinceEpoch(stage.world().clock.wallMs() + 3'600'000, Qt::UTC)},
    };
    stage.world().settings.set(settings);
    return test::settings<ui::Windows::Notifications>(stage);
}

QQuickWindow *olderMessages(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Messages>(stage);
    auto *retention = window->property("settings").value<ui::SettingsModel *>()->retention();
    int choice = 0;
    while (choice < retention->names().size() && retention->consequences(choice).isEmpty())
        ++choice;
    stage.call(window, "picked(int)", Q_ARG(int, choice));
    return window;
}

QQuickWindow *wrongProxy(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Network>(stage);
    stage.pressText(window, "NetworkPage", "This one:");
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_T, Qt::Key_P})
        stage.press(window, key);
    return window;
}

QQuickWindow *safety(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Meshes>(stage);
    stage.pressText(window, "MeshCard", "Safety numbers…");
    return window;
}

QQuickWindow *leave(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Meshes>(stage);
    stage.pressText(window, "MeshCard", "Leave…");
    return window;
}

/// A file of the command-line client with a mesh that is new here.
QString clientFile(SampleWorld &world)
{
    const crypto::KeyPair keys = keysOf('i');
    const QJsonObject mesh{
        {u"meshId"_s, u"mesh-elsewhere"_s},
        {u"memberId"_s, u"member07"_s},
        {u"slug"_s, u"elsewhere"_s},
        {u"name"_s, u"Elsewhere"_s},
        {u"pubkey"_s, QString::fromLatin1(keys.publicKey().toHex())},
        {u"secretKey"_s, QString::fromLatin1(crypto::toHex(keys.secretBytes()))},
        {u"brokerUrl"_s, u"wss://broker.example.org/ws"_s},
        {u"joinedAt"_s, u"2026-05-02T08:00:00.000Z"_s},
    };
    const QString path = world.folder.filePath(u"config.json"_s);
    QFile file(path);
    must(file.open(QIODevice::WriteOnly), "the file cannot be written");
    file.write(QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"meshes"_s, QJsonArray{mesh}}}).toJson());
    return path;
}

QQuickWindow *import(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Meshes>(stage);
    stage.pressText(window, "MeshesOverview", "From the command-line client…");
    auto *model = window->property("settings").value<ui::SettingsModel *>()->importing();
    model->setFile(clientFile(stage.world()));
    model->previewClient();
    must(QTest::qWaitFor([&] { return !model->isBusy() && model->count() == 1; }), "the file is not read");
    return window;
}

QQuickWindow *backup(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Meshes>(stage);
    stage.pressText(window, "MeshesOverview", "Write a backup…");
    return window;
}

QQuickWindow *restore(Stage &stage)
{
    QQuickWindow *window = settings<ui::Windows::Meshes>(stage);
    stage.pressText(window, "MeshesOverview", "Restore a backup…");
    return window;
}

} // namespace

std::vector<Page> pagesOfSettings()
{
    return {
        {"settings-notifications", Whole, ClosesWindow, settings<ui::Windows::Notifications>},
        {"settings-rules", Whole, ClosesWindow, rulesAndMutes},
        {"settings-rule", Whole, NothingMore, rule},
        {"settings-quiet-hours", Whole, ClosesWindow, settings<ui::Windows::QuietHours>},
        {"settings-messages", Whole, ClosesWindow, settings<ui::Windows::Messages>},
        {"settings-older-messages", Whole, ClosesPopup, olderMessages},
        {"settings-general", Whole, ClosesWindow, settings<ui::Windows::General>},
        {"settings-network", Whole, ClosesWindow, settings<ui::Windows::Network>},
        {"settings-wrong-proxy", Whole, ClosesWindow, wrongProxy},
        {"settings-meshes", Whole, ClosesWindow, settings<ui::Windows::Meshes>},
        {"settings-safety", Whole, NothingMore, safety},
        {"settings-leave", Whole, ClosesPopup, leave},
        {"settings-import", Whole, NothingMore, import},
        {"settings-backup", Whole, NothingMore, backup},
        {"settings-restore", Whole, NothingMore, restore},
        {"settings-keys", Whole, ClosesWindow, settings<ui::Windows::Keys>},
        {"settings-about", Whole, ClosesWindow, settings<ui::Windows::About>},
    };
}

} // namespace meshtray::test
