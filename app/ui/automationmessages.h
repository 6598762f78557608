// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automation.h"

namespace meshtray::ui {

/// The commands about messages, for Automation. `answer` comes once; GUI thread.
class AutomationMessages {
public:
    using Answer = Automation::Answer;

    /// Both outlive it.
    AutomationMessages(MeshService &meshes, Clock &clock)
        : m_meshes(meshes)
        , m_clock(clock)
    {
    }

    void run(const SendCommand &command, QObject *context, const Answer &answer);
    void run(const InboxCommand &command, QObject *context, const Answer &answer);
    void run(const SentCommand &command, QObject *context, const Answer &answer);
    void run(const SearchCommand &command, QObject *context, const Answer &answer);
    void run(const ExportCommand &command, QObject *context, const Answer &answer);
    void run(const CancelCommand &command, QObject *context, const Answer &answer);
    void run(const RetryCommand &command, QObject *context, const Answer &answer);
    void run(const SetAsideCommand &command, QObject *context, const Answer &answer);
    void run(const RetentionCommand &command, QObject *context, const Answer &answer);

private:
    /// The one that is named, or all.
    Result<QList<Mesh *>> wanted(const QString &mesh) const;

    MeshService &m_meshes;
    Clock &m_clock;
};

} // namespace meshtray::ui
