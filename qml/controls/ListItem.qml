// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// A row of a list that can be chosen.
T.ItemDelegate {
    id: control

    property bool current: false
    property bool showFocus: false

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space1 + Theme.focusWidth
    bottomPadding: Theme.space1 + Theme.focusWidth
    font.pixelSize: Theme.textSize
    // the list has the focus, not the row
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    Accessible.onPressAction: control.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: control.current ? Theme.selected
            : control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"

        FocusRing { shown: control.showFocus }
    }
}
