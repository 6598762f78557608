// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/appearance.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {

namespace {

constexpr QLatin1StringView schemeKey = "appearance/scheme"_L1;
constexpr QLatin1StringView textScaleKey = "appearance/textScale"_L1;

} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent)
{
    const QSettings settings;
    m_scheme = static_cast<Scheme>(std::clamp<int>(settings.value(schemeKey).toInt(), FollowSystem, Dark));
    const qreal scale = settings.value(textScaleKey, smallestText).toDouble();
    m_textScale = std::clamp(scale, smallestText, largestText);
}

void Appearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    QSettings().setValue(schemeKey, int(scheme));
    Q_EMIT changed();
}

void Appearance::setTextScale(qreal scale)
{
    const qreal allowed = std::clamp(scale, smallestText, largestText);
    if (qFuzzyCompare(m_textScale, allowed))
        return;
    m_textScale = allowed;
    QSettings().setValue(textScaleKey, allowed);
    Q_EMIT changed();
}

} // namespace meshtray::ui
