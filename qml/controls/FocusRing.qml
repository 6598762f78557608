// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Where the keyboard is. Laid around or inside the control that has it.
Rectangle {
    id: ring

    property bool shown: false

    anchors.fill: parent
    visible: shown
    color: "transparent"
    radius: Theme.radius
    border.width: Theme.focusWidth
    border.color: Theme.focus
}
