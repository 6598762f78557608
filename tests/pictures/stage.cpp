// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "stage.h"

#include "windowcheck.h"

#include "client/transport.h"
#include "protocol/invite.h"
#include "ui/hostmodel.h"

#include <QCoreApplication>
#include <QQuickWindow>

namespace meshtray::test {

void must(bool done, const char *what)
{
    if (!done)
        qFatal("the page does not come up: %s", what);
}

namespace {

QList<QQuickItem *> menuEntries(QQuickWindow *window)
{
    QList<QQuickItem *> entries;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (item->isVisible() && item->isEnabled() && item->inherits("QQuickMenuItem"))
            entries.append(item);
    });
    return entries;
}

/// As by hand: down to it, then Return.
void goTo(QQuickWindow *window, QQuickItem *entry)
{
    const qsizetype most = menuEntries(window).size();
    for (qsizetype step = 0; step < most && !entry->property("highlighted").toBool(); ++step)
        QTest::keyClick(window, Qt::Key_Down);
    must(entry->property("highlighted").toBool(), "the entry is not come to");
    QTest::keyClick(window, Qt::Key_Return);
}

} // namespace

/// Somebody else, with a real connection.
struct Stage::Visitor {
    QTemporaryDir folder;
    MemorySecretStore secrets;
    SystemClock clock;
    MeshService meshes{folder.path(), secrets, client::webSocketTransports(), clock};
    QObject context;
};

Stage::Stage(const View &view)
    : m_view(view)
    , m_windows(
          std::make_unique<ui::Windows>(m_world.meshes, m_world.hosting, m_world.keys, m_world.clock, m_world.settings))
{
}

Stage::~Stage() = default;

const MeshId &Stage::firstMesh()
{
    return m_world.meshes.meshes().front()->record().mesh;
}

QQuickWindow *Stage::prepared(QQuickWindow *window)
{
    must(window, "there is no window");
    appearanceOf(window)->setTextScale(m_view.textScale);
    window->resize(m_view.size);
    must(QTest::qWaitFor([&] { return window->width() == m_view.size.width(); }), "it does not take its size");
    must(QTest::qWaitForWindowActive(window), "it does not become active");
    return window;
}

QQuickWindow *Stage::mainWindow()
{
    m_windows->openMainWindow();
    return prepared(m_windows->mainWindow());
}

QQuickWindow *Stage::joinWindow(const QString &link)
{
    m_windows->openJoin(link);
    return prepared(m_windows->joinWindow());
}

QQuickWindow *Stage::hostWindow()
{
    m_windows->openHost();
    return prepared(m_windows->hostWindow());
}

QQuickWindow *Stage::keysWindow()
{
    m_windows->openKeys();
    return prepared(m_windows->keysWindow());
}

QQuickWindow *Stage::settingsWindow(ui::Windows::SettingsPage page)
{
    m_windows->openSettings(page);
    return prepared(m_windows->settingsWindow());
}

QQuickWindow *Stage::conversation(const QByteArray &peerKey)
{
    fillWithMore(m_world);
    QQuickWindow *window = mainWindow();
    m_windows->openConversation(firstMesh(), peerKey);
    return window;
}

void Stage::pressIcon(QQuickWindow *window, const QString &icon)
{
    QQuickItem *found = nullptr;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (!found && item->isVisible() && item->property("iconName").toString() == icon)
            found = item;
    });
    must(found, qPrintable(icon));
    must(QMetaObject::invokeMethod(found, "clicked"), "it cannot be pressed");
}

void Stage::pressNamed(QQuickWindow *window, const QString &name, Qt::Key key)
{
    QQuickItem *item = itemNamed(window, name);
    must(item, qPrintable(name));
    item->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, key);
}

void Stage::press(QQuickWindow *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window, key, modifiers);
}

void Stage::pressText(QQuickWindow *window, const char *context, const char *text)
{
    const QString shown = QCoreApplication::translate(context, text);
    QQuickItem *found = nullptr;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (!found && item->isVisible() && item->inherits("QQuickAbstractButton") && item->property("text") == shown)
            found = item;
    });
    must(found, text);
    found->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(window, Qt::Key_Return);
}

void Stage::call(QQuickWindow *window, const char *function, QGenericArgument argument)
{
    QQuickItem *found = nullptr;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (!found && item->isVisible() && item->metaObject()->indexOfMethod(function) >= 0)
            found = item;
    });
    must(found, function);
    const QByteArray name = QByteArray(function).split('(').first();
    must(QMetaObject::invokeMethod(found, name.constData(), argument), function);
}

QQuickWindow *Stage::hosting()
{
    // the visitor is of today
    m_world.clock.setWall(QDateTime::currentMSecsSinceEpoch());
    bool hosted = false;
    m_world.hosting.start({u"Acme Payments"_s, {{QHostAddress(QHostAddress::LocalHost), 0}}, u"nadia@laptop"_s},
                          &m_world.context, [&](const Result<Hosting> &result) { hosted = result.has_value(); });
    must(QTest::qWaitFor([&] { return hosted; }), "hosting does not start");
    QQuickWindow *window = hostWindow();
    auto *maker = window->property("hosting").value<ui::HostModel *>()->maker();
    maker->make();
    must(QTest::qWaitFor([&] { return !maker->isBusy() && !maker->link().isEmpty(); }), "no invite is made");
    return window;
}

void Stage::letVisitorIn()
{
    auto *host = m_windows->hostWindow()->property("hosting").value<ui::HostModel *>();
    m_visitor = std::make_unique<Visitor>();
    const auto invite = protocol::parseInviteLink(host->maker()->link(), m_visitor->clock.wallMs() / 1000);
    must(invite.has_value(), "the invite cannot be read");
    m_visitor->meshes.join(*invite, u"tomo@workstation-in-the-basement"_s, &m_visitor->context,
                           [](const Result<MeshId> &) { });
    must(QTest::qWaitFor([&] { return host->members()->total() > 1; }), "the visitor does not get in");
}

void Stage::choose(QQuickWindow *window, qsizetype entry)
{
    const QList<QQuickItem *> entries = menuEntries(window);
    must(entry < entries.size() && -entry <= entries.size(), "the menu has fewer entries");
    goTo(window, entries[entry < 0 ? entries.size() + entry : entry]);
}

void Stage::choose(QQuickWindow *window, const char *context, const char *text)
{
    const QString shown = QCoreApplication::translate(context, text);
    for (QQuickItem *entry : menuEntries(window)) {
        if (entry->property("text") == shown)
            return goTo(window, entry);
    }
    must(false, text);
}

void Stage::setScheme(ui::Appearance::Scheme scheme)
{
    for (QQuickWindow *window : {m_windows->mainWindow(), m_windows->joinWindow(), m_windows->hostWindow(),
                                 m_windows->keysWindow(), m_windows->settingsWindow()})
        if (window)
            appearanceOf(window)->setScheme(scheme);
}

QString sampleInvite(const QString &slug, const QString &brokerUrl)
{
    protocol::InvitePayload payload;
    payload.meshId = u"mesh-"_s + slug;
    payload.meshSlug = slug;
    payload.brokerUrl = brokerUrl;
    payload.expiresAt = 1'750'000'000 + 3 * 24 * 3600;
    payload.meshRootKey = QString::fromLatin1(crypto::toBase64Url(QByteArray(32, 'k')));
    return protocol::inviteLink(protocol::signInvite(payload, keysOf('o')));
}

} // namespace meshtray::test
