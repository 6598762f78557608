// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/languagemodel.h"

#include "ui/translations.h"

#include <QLocale>

#include <algorithm>

namespace meshtray::ui {
namespace {

/// 0 when it is not there.
int placeOf(const QString &code)
{
    const auto found = std::ranges::find(languages(), code, &Language::code);
    return found == languages().end() ? 0 : static_cast<int>(found - languages().begin()) + 1;
}

} // namespace

LanguageModel::LanguageModel(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &SettingsStore::changed, this, &LanguageModel::changed);
}

QStringList LanguageModel::names() const
{
    const int ofSystem = placeOf(languageFor(QLocale::system()));
    QStringList names{tr("As the system has it (%1)").arg(languages().value(ofSystem - 1).name)};
    for (const Language &language : languages())
        names += language.name;
    return names;
}

int LanguageModel::current() const
{
    return placeOf(m_settings.current().language);
}

void LanguageModel::choose(int index)
{
    Settings settings = m_settings.current();
    settings.language = languages().value(index - 1).code; // none for the system's
    m_settings.set(settings);
}

} // namespace meshtray::ui
