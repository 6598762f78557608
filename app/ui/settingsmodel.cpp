// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/settingsmodel.h"

namespace meshtray::ui {

SettingsModel::SettingsModel(SettingsStore &settings, MeshService &meshes, HostingService &hosting, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_proxy(settings)
{
    Q_UNUSED(meshes)
    Q_UNUSED(hosting)
    connect(&settings, &SettingsStore::troubleChanged, this, &SettingsModel::troubleChanged);
}

} // namespace meshtray::ui
