// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/settingsmodel.h"

namespace meshtray::ui {

SettingsModel::SettingsModel(const SettingsSubjects &subjects, QObject *parent)
    : QObject(parent)
    , m_settings(subjects.settings)
    , m_policy(subjects.settings, subjects.meshes, subjects.clock)
    , m_quiet(subjects.settings, subjects.clock)
    , m_retention(subjects.meshes)
    , m_exporting(subjects.meshes, subjects.clock)
    , m_language(subjects.settings)
    , m_proxy(subjects.settings)
    , m_meshes(subjects.meshes)
    , m_leaving(subjects.meshes, subjects.hosting)
    , m_safety(subjects.meshes)
    , m_importing(subjects.meshes, subjects.clock)
    , m_restoring(subjects.meshes, subjects.clock)
    , m_backup(subjects.meshes, subjects.clock)
    , m_about(subjects.settings, subjects.meshes, subjects.hosting, subjects.secrets)
{
    m_importing.setFile(m_importing.clientFile());
    connect(&m_settings, &SettingsStore::troubleChanged, this, &SettingsModel::troubleChanged);
    connect(&m_meshes, &MeshTable::changed, &m_exporting, &ExportModel::refresh);
    connect(&m_meshes, &MeshTable::changed, m_policy.trial(), &RuleTrial::refresh);
    connect(&m_meshes, &MeshTable::changed, &m_about, &AboutModel::changed);
}

void SettingsModel::refresh()
{
    m_exporting.refresh();
    m_retention.refresh();
    m_policy.trial()->refresh();
    Q_EMIT m_about.changed();
}

QList<QObject *> SettingsModel::models()
{
    return {&m_policy,    m_policy.rules(), m_policy.editor(), m_policy.mutes(), m_policy.trial(), &m_quiet,
            &m_retention, &m_exporting,     &m_language,       &m_proxy,         &m_meshes,        &m_leaving,
            &m_safety,    &m_importing,     &m_restoring,      &m_backup,        &m_about};
}

} // namespace meshtray::ui
