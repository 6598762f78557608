// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/policymodel.h"

#include <utility>

namespace meshtray::ui {

PolicyModel::PolicyModel(SettingsStore &settings, MeshService &meshes, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_rules(settings, meshes)
    , m_editor(settings, meshes)
    , m_mutes(settings, meshes, clock)
    , m_trial(settings, meshes, clock)
{
    connect(&settings, &SettingsStore::changed, this, &PolicyModel::changed);
}

void PolicyModel::setEnabled(bool enabled)
{
    notify::Policy changed = policy();
    changed.enabled = enabled;
    m_settings.setNotifications(changed);
}

void PolicyModel::setObeysDesktop(bool obeys)
{
    notify::Policy changed = policy();
    changed.obeysDesktop = obeys;
    m_settings.setNotifications(changed);
}

PolicyModel::Privacy PolicyModel::privacy() const
{
    return static_cast<Privacy>(std::to_underlying(policy().privacy));
}

void PolicyModel::setPrivacy(Privacy privacy)
{
    notify::Policy changed = policy();
    changed.privacy = static_cast<notify::Privacy>(std::to_underlying(privacy));
    m_settings.setNotifications(changed);
}

QString PolicyModel::exampleTitle() const
{
    return privacy() == Nothing ? tr("Meshtray") : tr("Ada in studio");
}

QString PolicyModel::exampleText() const
{
    return privacy() == All ? tr("The build is green again. Shall I merge it?") : tr("New message");
}

} // namespace meshtray::ui
