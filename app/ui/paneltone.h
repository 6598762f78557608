// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace meshtray::ui {

/// What can be known of the panel that the icon lies on. No protocol tells its colour.
struct PanelFacts {
    QString desktop = {};                   ///< XDG_CURRENT_DESKTOP
    std::optional<int> trayForeground = {}; ///< lightness 0 to 255 that an X11 tray asks its icons to have
    int windowLightness = 255;              ///< of the palette
};

enum class IconTone {
    OnLight, ///< symbolic, dark strokes
    OnDark,  ///< symbolic, light strokes
    Tile     ///< in colour, on a tile of its own: to be seen on every panel
};

/// Symbolic where the panel's brightness is known or next to certain. A light palette says little: many desktops have a
/// dark panel with light windows; a symbolic icon would be invisible there, so the tile it is.
IconTone toneFor(const PanelFacts &panel);

/// ":/meshtray/icons/tray-online-dark.svg"
QString trayPicture(const QString &state, IconTone tone);

} // namespace meshtray::ui
