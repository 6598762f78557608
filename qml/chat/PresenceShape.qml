// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The shape of a presence in the colour that goes with it.
Icon {
    implicitWidth: Math.round(Theme.smallTextSize * 0.95)
    implicitHeight: implicitWidth
    color: name === "presence-idle" ? Theme.success
        : name === "presence-working" ? Theme.warning
        : name === "presence-dnd" ? Theme.danger : Theme.muted
}
