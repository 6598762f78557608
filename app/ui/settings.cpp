// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/settings.h"

#include "mesh/recordfile.h"

namespace meshtray::ui {

class SettingsStore::Private {
public:
    explicit Private(const QString &folder)
        : m_file(folder + QStringLiteral("/settings.json"))
    {
    }

    SafeFile m_file;
    Settings m_current;
};

SettingsStore::SettingsStore(const QString &folder, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(folder))
{
}

SettingsStore::~SettingsStore() = default;

Result<void> SettingsStore::load()
{
    return {};
}

const Settings &SettingsStore::current() const
{
    return d->m_current;
}

void SettingsStore::set(const Settings &settings)
{
    if (settings == d->m_current)
        return;
    d->m_current = settings;
    Q_EMIT changed();
}

} // namespace meshtray::ui
