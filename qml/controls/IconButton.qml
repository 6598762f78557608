// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// A picture to press. `text` says what it does, to the ear and in a tip.
T.Button {
    id: control

    required property string iconName
    property color ink: Theme.muted
    // what it opened lies where the tip would be
    property bool opened: false

    implicitWidth: Theme.controlHeight
    implicitHeight: Theme.controlHeight
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            color: control.highlighted && control.enabled ? Theme.accentText
                : !control.enabled ? Theme.strongBorder
                : control.hovered ? Theme.text : control.ink
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.highlighted && control.enabled ? (control.hovered ? Theme.accentHover : Theme.accent)
            : control.down ? Theme.pressed : control.hovered && control.enabled ? Theme.hover : "transparent"

        FocusRing {
            shown: control.visualFocus
            border.color: control.highlighted && control.enabled ? Theme.text : Theme.focus
        }
    }

    ToolTip {
        visible: (control.hovered || control.visualFocus) && !control.opened
        text: control.text
    }
}
