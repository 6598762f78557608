// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/traystate.h"

#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QMenu;

namespace meshtray::ui {

/// The menu of the panel icon. Complete by itself: not every panel delivers a click on the icon.
class TrayMenu : public QObject {
    Q_OBJECT
public:
    explicit TrayMenu(QObject *parent = nullptr);
    ~TrayMenu() override;

    QMenu *menu() const { return m_menu.get(); }
    void setState(const TrayState &state);
    /// Which status is marked as the one chosen for all meshes.
    void setStatus(protocol::Status status);

Q_SIGNALS:
    void openRequested();
    void joinRequested();
    void hostRequested();
    void stopHostingRequested();
    void statusChosen(meshtray::protocol::Status status);
    void quitRequested();

private:
    QAction *add(const QString &text, void (TrayMenu::*signal)());
    void addStatusMenu();
    void addStatus(QMenu &menu, const QString &text, protocol::Status status);
    void setMeshLines(const QStringList &lines);

    std::unique_ptr<QMenu> m_menu;
    QActionGroup *m_statuses = nullptr;
    QAction *m_host = nullptr;
    QAction *m_stopHosting = nullptr;
    QAction *m_afterMeshes = nullptr;
    QList<QAction *> m_meshLines;
};

} // namespace meshtray::ui
