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
    m_menu->setDefaultAction(add(QT_TR_NOOP("Open Meshtray"), &TrayMenu::openRequested));
    m_afterConversations = m_menu->addSeparator();
    add(QT_TR_NOOP("Join a mesh…"), &TrayMenu::joinRequested);
    m_host = add(QT_TR_NOOP("Host a mesh…"), &TrayMenu::hostRequested);
    m_stopHosting = add(QT_TR_NOOP("Stop hosting"), &TrayMenu::stopHostingRequested);
    m_stopHosting->setVisible(false);
    m_menu->addSeparator();
    addStatusMenu();
    setStatus(protocol::Status::Idle);
    addMuteMenu();
    add(QT_TR_NOOP("Settings…"), &TrayMenu::settingsRequested);
    m_menu->addSeparator();
    m_afterMeshes = m_menu->addSeparator();
    m_afterMeshes->setVisible(false);
    add(QT_TR_NOOP("Quit"), &TrayMenu::quitRequested);
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::retranslate()
{
    for (const auto &[action, text] : std::as_const(m_texts))
        action->setText(tr(text));
    setState(m_state);
}

QAction *TrayMenu::named(QAction *action, const char *text)
{
    m_texts.append({action, text});
    action->setText(tr(text));
    return action;
}

QAction *TrayMenu::add(const char *text, void (TrayMenu::*signal)())
{
    QAction *action = named(m_menu->addAction(QString()), text);
    connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(); });
    return action;
}

void TrayMenu::addStatusMenu()
{
    QMenu *menu = m_menu->addMenu(QString());
    named(menu->menuAction(), QT_TR_NOOP("Status"));
    addStatus(*menu, QT_TR_NOOP("Idle"), protocol::Status::Idle);
    addStatus(*menu, QT_TR_NOOP("Working"), protocol::Status::Working);
    addStatus(*menu, QT_TR_NOOP("Do not disturb"), protocol::Status::DoNotDisturb);
}

void TrayMenu::addStatus(QMenu &menu, const char *text, protocol::Status status)
{
    QAction *action = m_statuses->addAction(named(menu.addAction(QString()), text));
    action->setCheckable(true);
    action->setData(static_cast<int>(status));
    connect(action, &QAction::triggered, this, [this, status] { Q_EMIT statusChosen(status); });
}

void TrayMenu::addMuteMenu()
{
    m_mute = m_menu->addMenu(QString());
    named(m_mute->menuAction(), QT_TR_NOOP("Mute notifications"));
    const auto addLength = [this](const char *text, MuteLength length) {
        QAction *action = named(m_mute->addAction(QString()), text);
        connect(action, &QAction::triggered, this, [this, length] { Q_EMIT muteRequested(length); });
    };
    addLength(QT_TR_NOOP("For 1 hour"), MuteLength::Hour);
    addLength(QT_TR_NOOP("Until tomorrow"), MuteLength::UntilTomorrow);
    m_unmute = named(m_menu->addAction(QString()), QT_TR_NOOP("Notify again"));
    m_unmute->setVisible(false);
    connect(m_unmute, &QAction::triggered, this, &TrayMenu::unmuteRequested);
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
    m_state = state;
    m_host->setText(state.isHosting ? tr("Hosted mesh…") : tr("Host a mesh…"));
    m_stopHosting->setVisible(state.isHosting);
    m_mute->menuAction()->setVisible(!state.isMuted && !state.meshLines.isEmpty());
    m_unmute->setVisible(state.isMuted);
    setConversations(state.conversations);
    setMeshLines(state.meshLines);
}

QAction *TrayMenu::insertLine(QAction *before, QList<QAction *> &lines)
{
    auto *line = new QAction(m_menu.get());
    m_menu->insertAction(before, line);
    lines.append(line);
    return line;
}

void TrayMenu::setConversations(const QList<TrayState::Conversation> &conversations)
{
    while (m_conversationLines.size() > conversations.size())
        delete m_conversationLines.takeLast();
    while (m_conversationLines.size() < conversations.size()) {
        const qsizetype index = m_conversationLines.size();
        connect(insertLine(m_afterConversations, m_conversationLines), &QAction::triggered, this, [this, index] {
            const TrayState::Conversation chosen = m_conversations[index];
            Q_EMIT conversationRequested(chosen.mesh, chosen.peer);
        });
    }
    m_conversations = conversations;
    for (qsizetype i = 0; i < conversations.size(); ++i)
        m_conversationLines[i]->setText(menuText(conversations[i].name));
}

void TrayMenu::setMeshLines(const QStringList &lines)
{
    while (m_meshLines.size() > lines.size())
        delete m_meshLines.takeLast();
    while (m_meshLines.size() < lines.size())
        insertLine(m_afterMeshes, m_meshLines)->setEnabled(false);
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_meshLines[i]->setText(menuText(lines[i]));
    m_afterMeshes->setVisible(!lines.isEmpty());
}

} // namespace meshtray::ui
