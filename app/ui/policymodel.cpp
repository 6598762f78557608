// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/policymodel.h"

#include "ui/notificationwords.h"

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

/// Made as the real ones are.
notify::Notification PolicyModel::example() const
{
    ToldConversation told{tr("studio"), QByteArray(64, 'a')};
    told.ids = {"example"};
    told.latest = {{Trust::Direct, tr("Ada"), tr("The build is green again. Shall I merge it?")}};
    return wordsFor(told, policy().privacy);
}

} // namespace meshtray::ui
