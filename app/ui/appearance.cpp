// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/appearance.h"

#include <QQmlEngine>

#include <utility>

namespace meshtray::ui {
namespace {

constexpr const char *settingsProperty = "_meshtray_settings";

} // namespace

Appearance::Appearance(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &SettingsStore::changed, this, &Appearance::changed);
}

void Appearance::provide(QQmlEngine &engine, SettingsStore &settings)
{
    engine.setProperty(settingsProperty, QVariant::fromValue(&settings));
}

Appearance *Appearance::create(QQmlEngine *engine, QJSEngine *)
{
    auto *settings = engine->property(settingsProperty).value<SettingsStore *>();
    Q_ASSERT_X(settings, "Appearance", "the engine was not given the settings");
    return new Appearance(*settings); // the engine's
}

Appearance::Scheme Appearance::scheme() const
{
    return static_cast<Scheme>(std::to_underlying(m_settings.current().scheme));
}

void Appearance::setScheme(Scheme scheme)
{
    Settings settings = m_settings.current();
    settings.scheme = static_cast<Settings::Scheme>(std::to_underlying(scheme));
    m_settings.set(settings);
}

qreal Appearance::textScale() const
{
    return m_settings.current().textScale;
}

void Appearance::setTextScale(qreal scale)
{
    Settings settings = m_settings.current();
    settings.textScale = scale;
    m_settings.set(settings);
}

} // namespace meshtray::ui
