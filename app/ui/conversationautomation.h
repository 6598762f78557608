// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshservice.h"
#include "ui/automationcommand.h"
#include "ui/muting.h"
#include "ui/settings.h"

#include <QJsonObject>

namespace meshtray::ui {

/// The commands about conversations: which one is meant, and whether it is muted. GUI thread; nothing blocks.
class ConversationAutomation {
public:
    /// All outlive this object.
    ConversationAutomation(MeshService &meshes, SettingsStore &settings, Clock &clock)
        : m_meshes(meshes)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    /// `with`: a key, a name, "owner", "*" or "@group"; empty stays empty.
    Result<MuteTarget> find(const QString &mesh, const QString &with) const;
    Result<QJsonObject> run(const MuteCommand &command);
    Result<QJsonObject> run(const UnmuteCommand &command);

private:
    void setPolicy(notify::Policy policy);

    MeshService &m_meshes;
    SettingsStore &m_settings;
    Clock &m_clock;
};

} // namespace meshtray::ui
