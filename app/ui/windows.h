// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "mesh/meshservice.h"
#include "ui/autostart.h"
#include "ui/keysmodel.h"
#include "ui/linkhandler.h"
#include "ui/settings.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QQuickWindow;

namespace meshtray::ui {

/// The windows of the program: one main window, one for joining, one for hosting, one for the keys, one for the
/// settings. Nothing of Qt Quick is made before the first of them is opened, and all of it is given back a moment
/// after the last is closed; what the person has written or chosen stays in the models.
///
/// GUI thread. Every open… call shows the window, or brings it to the front when it is already there, and returns at
/// once. `activationToken` is what the desktop handed out with the click (XDG_ACTIVATION_TOKEN, an xdg-activation or
/// startup-notification id); without one a Wayland compositor may refuse to raise the window.
///
/// Pictures compiled in along with this class:
///   :/meshtray/icons/meshtray.svg                  the program, in colour
///   :/meshtray/icons/tray-<state>.svg              for panels: in colour, on a tile of its own, visible on every panel
///   :/meshtray/icons/tray-<state>-light.svg        symbolic, dark strokes, for light panels
///   :/meshtray/icons/tray-<state>-dark.svg         symbolic, light strokes, for dark panels
/// <state> is online, connecting, offline or attention. The states differ by shape, not by colour alone. "attention"
/// stands for unread messages.
class Windows : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(meshtray::ui::KeysModel *keys READ keys CONSTANT)
    /// Null where nobody offered them.
    Q_PROPERTY(meshtray::ui::Autostart *autostart READ autostart CONSTANT)
    Q_PROPERTY(meshtray::ui::LinkHandler *linkHandler READ linkHandler CONSTANT)
public:
    /// The pages of the settings, in their order there.
    enum SettingsPage { Notifications, QuietHours, Messages, General, Network, Meshes, Keys, About };
    Q_ENUM(SettingsPage)

    /// All of them outlive this object.
    Windows(MeshService &meshes, HostingService &hosting, ProfileSecretStore &secrets, Clock &clock,
            SettingsStore &settings, QObject *parent = nullptr);
    ~Windows() override;

    Q_INVOKABLE void openMainWindow(const QString &activationToken = {});
    /// `peerKey`: 64 hex, or "*" for the conversation with everyone. An unknown mesh just opens the main window.
    void openConversation(const MeshId &mesh, const QByteArray &peerKey, const QString &activationToken = {});
    /// `link`: put into the field and read at once; nothing is sent before the person says so.
    Q_INVOKABLE void openJoin(const QString &link = {}, const QString &activationToken = {});
    /// Something that may be an invite was dropped: the join window says what it is. As JoinModel::take.
    Q_INVOKABLE void takeInvite(const QList<QUrl> &urls, const QString &text);
    Q_INVOKABLE void openHost(const QString &activationToken = {});
    /// Where the keys are kept: makes the encrypted file, or asks for its passphrase.
    Q_INVOKABLE void openKeys(const QString &activationToken = {});
    KeysModel *keys() const;
    Q_INVOKABLE void openSettings(meshtray::ui::Windows::SettingsPage page = Notifications,
                                  const QString &activationToken = {});
    /// What the windows can switch in the person's desktop; both outlive this object. Before the first window.
    void offer(Autostart &autostart, LinkHandler &linkHandler);
    Autostart *autostart() const { return m_autostart; }
    LinkHandler *linkHandler() const { return m_linkHandler; }

    /// The conversation with everyone of a mesh, for QML.
    Q_INVOKABLE void openMesh(const QString &meshId);

    void hideMainWindow();
    bool isMainWindowVisible() const;
    /// Whether the person has this conversation before their eyes: the main window is active and shows it. There is
    /// no need to notify of its messages then.
    bool isReading(const MeshId &mesh, const QByteArray &peerKey) const;

    /// The windows that are made, for screenshots; null when there is none yet, or none any more.
    QQuickWindow *mainWindow() const;
    QQuickWindow *joinWindow() const;
    QQuickWindow *hostWindow() const;
    QQuickWindow *keysWindow() const;
    QQuickWindow *settingsWindow() const;

Q_SIGNALS:
    /// openConversation() has shown one, ready to be written in.
    void conversationOpened();
    /// The person closed the main window. Whether the program ends is for others to say.
    void mainWindowClosed();
    /// The person asked to end the program (Ctrl+Q or the menu of the main window).
    void quitRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
    Autostart *m_autostart = nullptr;
    LinkHandler *m_linkHandler = nullptr;
};

} // namespace meshtray::ui
