// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"
#include "ui/traystate.h"

#include <QObject>

#include <memory>
#include <utility>

class QAction;
class QActionGroup;
class QMenu;

namespace meshtray::ui {

/// The menu of the panel icon. Complete by itself: not every panel delivers a click on the icon.
class TrayMenu : public QObject {
    Q_OBJECT
public:
    enum class MuteLength { Hour, UntilTomorrow };

    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    /// Again in the language of the program, which may have changed.
    void retranslate();
    QMenu *menu() const { return m_menu.get(); }
    void setState(const TrayState &state);
    /// Which status is marked as the one chosen for all meshes.
    void setStatus(protocol::Status status);

Q_SIGNALS:
    void openRequested();
    void conversationRequested(const meshtray::MeshId &mesh, const QByteArray &peer);
    void joinRequested();
    void hostRequested();
    void stopHostingRequested();
    void statusChosen(meshtray::protocol::Status status);
    void muteRequested(meshtray::ui::TrayMenu::MuteLength length);
    void unmuteRequested();
    void settingsRequested();
    void quitRequested();

private:
    QAction *add(const char *text, void (TrayMenu::*signal)());
    /// `text`: in English, marked for the translators.
    QAction *named(QAction *action, const char *text);
    void addStatusMenu();
    void addStatus(QMenu &menu, const char *text, protocol::Status status);
    void addMuteMenu();
    QAction *insertLine(QAction *before, QList<QAction *> &lines);
    void setMeshLines(const QStringList &lines);
    void setConversations(const QList<TrayState::Conversation> &conversations);

    std::unique_ptr<QMenu> m_menu;
    QList<std::pair<QAction *, const char *>> m_texts;
    TrayState m_state;
    QActionGroup *m_statuses = nullptr;
    QAction *m_host = nullptr;
    QAction *m_stopHosting = nullptr;
    QMenu *m_mute = nullptr;
    QAction *m_unmute = nullptr;
    QAction *m_afterConversations = nullptr;
    QAction *m_afterMeshes = nullptr;
    QList<QAction *> m_conversationLines;
    QList<TrayState::Conversation> m_conversations; ///< of these lines
    QList<QAction *> m_meshLines;
};

} // namespace meshtray::ui
