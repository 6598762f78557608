// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"
#include "mesh/meshbackup.h"
#include "ui/meshcommands.h"

#include <QJsonObject>

namespace meshtray::ui {

/// Does what is asked by the commands of meshcommands.h. GUI thread; nothing blocks.
class MeshAutomation : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    /// All outlive this object.
    MeshAutomation(MeshService &meshes, HostingService &hosting, Clock &clock, QObject *parent = nullptr);

    /// `answer` comes exactly once, never after `context` is gone.
    void run(const JoinCommand &command, QObject *context, const Answer &answer);
    void run(const ImportCommand &command, QObject *context, const Answer &answer);
    void run(const BackupCommand &command, QObject *context, const Answer &answer);
    void run(const RestoreCommand &command, QObject *context, const Answer &answer);
    void run(const LeaveCommand &command, QObject *context, const Answer &answer);
    void run(const SafetyNumberCommand &command, QObject *context, const Answer &answer);
    void run(const SetStatusCommand &command, QObject *context, const Answer &answer);

private:
    MeshService &m_meshes;
    HostingService &m_hosting;
    Clock &m_clock;
    MeshImport m_import;
    MeshBackup m_backup;
};

} // namespace meshtray::ui
