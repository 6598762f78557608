// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/windows.h"

#include "core/logging.h"
#include "mesh/secretnames.h"
#include "ui/activationtoken.h"
#include "ui/appearance.h"
#include "ui/chat.h"
#include "ui/hostmodel.h"
#include "ui/joinmodel.h"
#include "ui/leavemodel.h"
#include "ui/muteswitch.h"
#include "ui/retranslator.h"
#include "ui/searchmodel.h"
#include "ui/settingsmodel.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>

#include <algorithm>
#include <array>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

// made by the build from the QML_ELEMENT classes of this folder
void qml_register_types_Meshtray();

namespace meshtray::ui {

namespace {

/// Whoever closes a window and wants it back at once need not wait for it to be made.
constexpr std::chrono::seconds beforeGivingBack{2};

/// The software renderer needs a third of the memory and draws all this program has. QSG_RHI_BACKEND and
/// QT_QUICK_BACKEND still choose another one.
void chooseRenderer()
{
    const bool chosen = qEnvironmentVariableIsSet("QSG_RHI_BACKEND") || qEnvironmentVariableIsSet("QT_QUICK_BACKEND");
    if (!chosen && QQuickWindow::sceneGraphBackend() != u"software")
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QQuickWindow::setTextRenderType(QQuickWindow::NativeTextRendering);
}

/// What was freed stays with the process otherwise, because pieces in use lie between.
void giveFreeMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void raise(QQuickWindow &window, const QString &activationToken)
{
    const ActivationToken token(activationToken);
    if (window.windowStates() & Qt::WindowMinimized)
        window.showNormal();
    else
        window.show();
    window.raise();
    window.requestActivate();
}

} // namespace

/// Everything that exists only once a window was opened.
class Windows::Private {
public:
    Private(Windows &windows, MeshService &meshes, HostingService &hosting, ProfileSecretStore &secrets, Clock &clock,
            SettingsStore &settings)
        : m_keys(secrets, [&meshes, &hosting] { return secretNamesOf(meshes, hosting); })
        , m_unused(clock)
        , m_windows(windows)
        , m_meshes(meshes)
        , m_hosting(hosting)
        , m_secrets(secrets)
        , m_clock(clock)
        , m_settings(settings)
        , m_retranslator([this] { retranslate(); })
    {
    }

    QQuickWindow *showMain(const QString &activationToken);
    QQuickWindow *showJoin(const QString &activationToken);
    QQuickWindow *showHost(const QString &activationToken);
    QQuickWindow *showKeys(const QString &activationToken);
    QQuickWindow *showSettings(SettingsPage page, const QString &activationToken);

    // in the order in which they need each other: windows go first, models last
    KeysModel m_keys;
    Alarm m_unused; ///< pending for a moment after a window was closed
    std::unique_ptr<ConversationList> m_list;
    std::unique_ptr<Chat> m_chat;
    std::unique_ptr<SearchModel> m_search;
    std::unique_ptr<LeaveModel> m_leaving;
    std::unique_ptr<MuteSwitch> m_mutes;
    std::unique_ptr<JoinModel> m_joining;
    std::unique_ptr<HostModel> m_host;
    std::unique_ptr<SettingsModel> m_settingsModel;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickWindow> m_mainWindow;
    std::unique_ptr<QQuickWindow> m_joinWindow;
    std::unique_ptr<QQuickWindow> m_hostWindow;
    std::unique_ptr<QQuickWindow> m_keysWindow;
    std::unique_ptr<QQuickWindow> m_settingsWindow;

private:
    /// Where the main window was when it was given back.
    struct Place {
        QRect geometry;
        Qt::WindowStates states;
    };

    QQmlEngine &engine();
    void retranslate();
    void giveBackWhenUnused();
    std::unique_ptr<QQuickWindow> make(const QString &type, QVariantMap properties);

    Windows &m_windows;
    MeshService &m_meshes;
    HostingService &m_hosting;
    ProfileSecretStore &m_secrets;
    Clock &m_clock;
    SettingsStore &m_settings;
    std::optional<Place> m_place;
    Retranslator m_retranslator;
};

QQmlEngine &Windows::Private::engine()
{
    if (m_engine)
        return *m_engine;
    chooseRenderer();
    QGuiApplication::setWindowIcon(QIcon(u":/meshtray/icons/meshtray.svg"_s));
    m_engine = std::make_unique<QQmlEngine>();
    Appearance::provide(*m_engine, m_settings);
    m_engine->addImportPath(u"qrc:/meshtray/qml"_s);
    return *m_engine;
}

/// Words of QML are made anew by the engine, those of the models when they are asked again.
void Windows::Private::retranslate()
{
    if (!m_engine)
        return;
    m_engine->retranslate();
    for (const auto &mesh : m_meshes.meshes())
        Q_EMIT mesh->changed();
    QList<QObject *> models{&m_keys,       m_list.get(),    m_chat.get(), m_leaving.get(),
                            m_mutes.get(), m_joining.get(), m_host.get()};
    if (m_settingsModel)
        models += m_settingsModel->models();
    for (QObject *model : std::as_const(models))
        if (model)
            sayAnew(*model);
}

std::unique_ptr<QQuickWindow> Windows::Private::make(const QString &type, QVariantMap properties)
{
    QQmlComponent component(&engine(), QUrl(u"qrc:/meshtray/qml/Meshtray/%1.qml"_s.arg(type)));
    properties.insert(u"windows"_s, QVariant::fromValue(&m_windows));
    // Qt 6.4 crashes over initial properties of what cannot be made
    std::unique_ptr<QObject> object(component.isError() ? nullptr : component.createWithInitialProperties(properties));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window) {
        qCCritical(lcUi) << "the window" << type << "cannot be made:" << component.errorString();
        return nullptr;
    }
    static_cast<void>(object.release()); // it is the window
    QObject::connect(window, &QWindow::visibleChanged, &m_windows, [this](bool isVisible) {
        if (!isVisible)
            m_unused.start(beforeGivingBack, [this] { giveBackWhenUnused(); });
    });
    return std::unique_ptr<QQuickWindow>(window);
}

void Windows::Private::giveBackWhenUnused()
{
    const std::array made{&m_mainWindow, &m_joinWindow, &m_hostWindow, &m_keysWindow, &m_settingsWindow};
    if (std::ranges::any_of(made, [](const auto *window) { return *window && (*window)->isVisible(); }))
        return;
    if (m_mainWindow)
        m_place = {m_mainWindow->geometry(), m_mainWindow->windowStates()};
    for (auto *window : made)
        window->reset();
    m_engine.reset();
    giveFreeMemoryBack();
}

QQuickWindow *Windows::Private::showMain(const QString &activationToken)
{
    if (!m_list) {
        m_list = std::make_unique<ConversationList>(m_meshes, m_clock);
        m_chat = std::make_unique<Chat>(m_meshes, *m_list, m_clock);
        m_search = std::make_unique<SearchModel>(m_meshes, *m_chat, m_clock);
        m_leaving = std::make_unique<LeaveModel>(m_meshes, m_hosting);
        m_mutes = std::make_unique<MuteSwitch>(m_settings, *m_chat, m_clock);
    }
    if (!m_mainWindow) {
        m_mainWindow = make(u"MainWindow"_s, {{u"conversations"_s, QVariant::fromValue(m_list.get())},
                                              {u"chat"_s, QVariant::fromValue(m_chat.get())},
                                              {u"search"_s, QVariant::fromValue(m_search.get())},
                                              {u"leaving"_s, QVariant::fromValue(m_leaving.get())},
                                              {u"mutes"_s, QVariant::fromValue(m_mutes.get())}});
        if (!m_mainWindow)
            return nullptr;
        // the event's type is private to Qt Quick, so this one is connected by name
        QObject::connect(m_mainWindow.get(), SIGNAL(closing(QQuickCloseEvent *)), &m_windows,
                         SIGNAL(mainWindowClosed()));
        if (m_place) {
            m_mainWindow->setGeometry(m_place->geometry);
            m_mainWindow->setWindowStates(m_place->states);
        }
    }
    raise(*m_mainWindow, activationToken);
    return m_mainWindow.get();
}

QQuickWindow *Windows::Private::showJoin(const QString &activationToken)
{
    m_keys.check();
    if (!m_joinWindow) {
        if (!m_joining)
            m_joining = std::make_unique<JoinModel>(m_meshes, m_clock);
        m_joinWindow = make(u"JoinDialog"_s, {{u"joining"_s, QVariant::fromValue(m_joining.get())}});
        if (!m_joinWindow)
            return nullptr;
    }
    raise(*m_joinWindow, activationToken);
    return m_joinWindow.get();
}

QQuickWindow *Windows::Private::showHost(const QString &activationToken)
{
    m_keys.check();
    if (!m_hostWindow) {
        if (!m_host)
            m_host = std::make_unique<HostModel>(m_hosting, m_clock);
        m_hostWindow = make(u"HostDialog"_s, {{u"hosting"_s, QVariant::fromValue(m_host.get())}});
        if (!m_hostWindow)
            return nullptr;
    }
    raise(*m_hostWindow, activationToken);
    return m_hostWindow.get();
}

QQuickWindow *Windows::Private::showKeys(const QString &activationToken)
{
    m_keys.check();
    if (!m_keysWindow) {
        m_keysWindow = make(u"KeysDialog"_s, {{u"keys"_s, QVariant::fromValue(&m_keys)}});
        if (!m_keysWindow)
            return nullptr;
    }
    raise(*m_keysWindow, activationToken);
    return m_keysWindow.get();
}

QQuickWindow *Windows::Private::showSettings(SettingsPage page, const QString &activationToken)
{
    m_keys.check();
    if (!m_settingsWindow) {
        if (!m_settingsModel)
            m_settingsModel =
                std::make_unique<SettingsModel>(SettingsSubjects{m_settings, m_meshes, m_hosting, m_secrets, m_clock});
        m_settingsWindow = make(u"SettingsWindow"_s, {{u"settings"_s, QVariant::fromValue(m_settingsModel.get())}});
        if (!m_settingsWindow)
            return nullptr;
    }
    m_settingsWindow->setProperty("page", page);
    raise(*m_settingsWindow, activationToken);
    return m_settingsWindow.get();
}

Windows::Windows(MeshService &meshes, HostingService &hosting, ProfileSecretStore &secrets, Clock &clock,
                 SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, meshes, hosting, secrets, clock, settings))
{
    // a static library's registration is left out of a program that names nothing of it
    static const volatile auto registration = &qml_register_types_Meshtray;
    Q_UNUSED(registration)
}

Windows::~Windows() = default;

void Windows::openMainWindow(const QString &activationToken)
{
    d->showMain(activationToken);
}

void Windows::openConversation(const MeshId &mesh, const QByteArray &peerKey, const QString &activationToken)
{
    if (!d->showMain(activationToken))
        return;
    d->m_chat->open(mesh.toString(), QString::fromUtf8(peerKey));
    Q_EMIT conversationOpened();
}

void Windows::openJoin(const QString &link, const QString &activationToken)
{
    if (m_linkHandler)
        m_linkHandler->look();
    if (!d->showJoin(activationToken) || link.isEmpty())
        return;
    d->m_joining->reset();
    d->m_joining->setLink(link);
}

void Windows::takeInvite(const QList<QUrl> &urls, const QString &text)
{
    if (d->showJoin({}))
        d->m_joining->take(urls, text);
}

void Windows::openHost(const QString &activationToken)
{
    if (m_autostart)
        m_autostart->look();
    if (d->showHost(activationToken))
        d->m_host->refreshAddresses();
}

void Windows::openKeys(const QString &activationToken)
{
    d->showKeys(activationToken);
}

void Windows::openSettings(SettingsPage page, const QString &activationToken)
{
    d->showSettings(page, activationToken);
}

void Windows::offer(Autostart &autostart, LinkHandler &linkHandler)
{
    m_autostart = &autostart;
    m_linkHandler = &linkHandler;
}

KeysModel *Windows::keys() const
{
    return &d->m_keys;
}

void Windows::openMesh(const QString &meshId)
{
    if (const auto id = MeshId::parse(meshId))
        openConversation(*id, everyoneKey);
}

void Windows::hideMainWindow()
{
    if (d->m_mainWindow)
        d->m_mainWindow->hide();
}

bool Windows::isMainWindowVisible() const
{
    return d->m_mainWindow && d->m_mainWindow->isVisible();
}

bool Windows::isReading(const MeshId &mesh, const QByteArray &peerKey) const
{
    return d->m_chat && d->m_chat->isAttended() && d->m_chat->meshId() == mesh.toString() &&
           d->m_chat->peerKey() == peerKey;
}

QQuickWindow *Windows::mainWindow() const
{
    return d->m_mainWindow.get();
}

QQuickWindow *Windows::joinWindow() const
{
    return d->m_joinWindow.get();
}

QQuickWindow *Windows::hostWindow() const
{
    return d->m_hostWindow.get();
}

QQuickWindow *Windows::keysWindow() const
{
    return d->m_keysWindow.get();
}

QQuickWindow *Windows::settingsWindow() const
{
    return d->m_settingsWindow.get();
}

} // namespace meshtray::ui
