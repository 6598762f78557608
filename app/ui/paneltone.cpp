// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "ui/paneltone.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::ui {
namespace {

constexpr int darkBelow = 128;

/// Their top bar is dark whatever the windows are like.
bool hasDarkBar(const QString &desktop)
{
    static const QStringList darkOnes{u"gnome"_s, u"unity"_s, u"pantheon"_s};
    const auto names = desktop.toLower().split(u':');
    return std::ranges::any_of(names, [](const QString &name) { return darkOnes.contains(name); });
}

} // namespace

IconTone toneFor(const PanelFacts &panel)
{
    if (panel.trayForeground)
        return *panel.trayForeground < darkBelow ? IconTone::OnLight : IconTone::OnDark;
    if (hasDarkBar(panel.desktop) || panel.windowLightness < darkBelow)
        return IconTone::OnDark;
    return IconTone::Tile;
}

QString trayPicture(const QString &state, IconTone tone)
{
    const auto suffix = tone == IconTone::OnLight ? "-light"_L1 : tone == IconTone::OnDark ? "-dark"_L1 : ""_L1;
    return ":/meshtray/icons/tray-%1%2.svg"_L1.arg(state, suffix);
}

} // namespace meshtray::ui
