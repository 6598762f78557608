// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationcommand.h"
#include "ui/conversationautomation.h"
#include "ui/keyautomation.h"
#include "ui/meshautomation.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace meshtray::ui {

/// Does what a second start of the program asks. Needs no window. GUI thread; nothing blocks.
class Automation : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    /// All outlive this object.
    Automation(QString profile, MeshService &meshes, HostingService &hosting, ProfileSecretStore &secrets,
               SettingsStore &settings, Clock &clock, QObject *parent = nullptr);

    /// What "status" says of the panel that has the icon; asked each time.
    void setTray(std::function<QString()> name) { m_trayName = std::move(name); }

    /// `answer` comes exactly once, now or later, but never after `context` is gone. A refused command has changed
    /// nothing.
    void run(const AutomationCommand &command, QObject *context, Answer answer);

Q_SIGNALS:
    void showRequested(const meshtray::ui::ShowCommand &command);
    /// `peerKey`: as Windows::openConversation takes it.
    void openRequested(const meshtray::MeshId &mesh, const QByteArray &peerKey);
    /// After the answer has reached the caller.
    void quitRequested();

private:
    void status(const Answer &answer);
    void startHost(const HostStartCommand &command, QObject *context, const Answer &answer);
    void createMesh(const HostCreateCommand &command, QObject *context, const Answer &answer);
    void invite(const HostInviteCommand &command, QObject *context, const Answer &answer);
    void stopHost(QObject *context, const Answer &answer);
    void show(const ShowCommand &command, const Answer &answer);
    void open(const OpenCommand &command, const Answer &answer);
    void quit(QObject *context, const Answer &answer);

    QString m_profile;
    MeshService &m_meshes;
    HostingService &m_hosting;
    KeyAutomation m_keys;
    MeshAutomation m_membership;
    ConversationAutomation m_conversations;
    Clock &m_clock;
    std::function<QString()> m_trayName = [] { return QStringLiteral("none"); };
};

} // namespace meshtray::ui
