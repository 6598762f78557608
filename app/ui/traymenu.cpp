// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/traymenu.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace meshtray::ui {
namespace {

/// A menu takes "&" for the mark of a shortcut.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

TrayMenu::TrayMenu(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_statuses(new QActionGroup(this))
{
    m_menu->setDefaultAction(add(tr("Open Meshtray"), &TrayMenu::openRequested));
    m_menu->addSeparator();
    add(tr("Join a mesh…"), &TrayMenu::joinRequested);
    m_host = add(tr("Host a mesh…"), &TrayMenu::hostRequested);
    m_stopHosting = add(tr("Stop hosting"), &TrayMenu::stopHostingRequested);
    m_stopHosting->setVisible(false);
    addStatusMenu();
    setStatus(protocol::Status::Idle);
    m_menu->addSeparator();
    m_afterMeshes = m_menu->addSeparator();
    m_afterMeshes->setVisible(false);
    add(tr("Quit"), &TrayMenu::quitRequested);
}

TrayMenu::~TrayMenu() = default;

QAction *TrayMenu::add(const QString &text, void (TrayMenu::*signal)())
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(); });
    return action;
}

void TrayMenu::addStatusMenu()
{
    QMenu *menu = m_menu->addMenu(tr("Status"));
    addStatus(*menu, tr("Idle"), protocol::Status::Idle);
    addStatus(*menu, tr("Working"), protocol::Status::Working);
    addStatus(*menu, tr("Do not disturb"), protocol::Status::DoNotDisturb);
}

void TrayMenu::addStatus(QMenu &menu, const QString &text, protocol::Status status)
{
    QAction *action = m_statuses->addAction(menu.addAction(text));
    action->setCheckable(true);
    action->setData(static_cast<int>(status));
    connect(action, &QAction::triggered, this, [this, status] { Q_EMIT statusChosen(status); });
}

void TrayMenu::setStatus(protocol::Status status)
{
    const auto actions = m_statuses->actions();
    for (QAction *action : actions) {
        if (action->data().toInt() == static_cast<int>(status))
            action->setChecked(true); // the group takes the mark from the others
    }
}

void TrayMenu::setState(const TrayState &state)
{
    m_host->setText(state.isHosting ? tr("Hosted mesh…") : tr("Host a mesh…"));
    m_stopHosting->setVisible(state.isHosting);
    setMeshLines(state.meshLines);
}

void TrayMenu::setMeshLines(const QStringList &lines)
{
    while (m_meshLines.size() > lines.size())
        delete m_meshLines.takeLast();
    while (m_meshLines.size() < lines.size()) {
        auto *line = new QAction(m_menu.get());
        line->setEnabled(false);
        m_menu->insertAction(m_afterMeshes, line);
        m_meshLines.append(line);
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_meshLines[i]->setText(menuText(lines[i]));
    m_afterMeshes->setVisible(!lines.isEmpty());
}

} // namespace meshtray::ui
