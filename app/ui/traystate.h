// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/hosting.h"

#include <QString>
#include <QStringList>

namespace meshtray::ui {

/// What the panel shows of the program at a moment. Plain values, so that a change can be told from none.
struct TrayState {
    enum class Shape { Offline, Connecting, Online, Attention };

    Shape shape = Shape::Offline;
    QString toolTip;       ///< plain text, a few lines
    QStringList meshLines; ///< "home: Connected", one a mesh
    bool isHosting = false;

    friend bool operator==(const TrayState &, const TrayState &) = default;
};

/// Unread messages come first (Attention); otherwise the worst state of a mesh decides, where one that is on its way
/// counts as Connecting. Without a mesh: Offline.
TrayState trayState(const MeshService &meshes, const HostState &hosting);

/// "online", "connecting", "offline", "attention", as in the names of the icons.
QString nameOf(TrayState::Shape shape);

} // namespace meshtray::ui
