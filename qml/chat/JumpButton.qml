// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Back to the end of the conversation, with what has come there meanwhile.
Button {
    id: button

    property int unseen: 0

    iconName: "chevron-down"
    text: unseen > 0 ? qsTr("%n new message(s)", "", unseen) : ""
    implicitWidth: unseen > 0 ? implicitContentWidth + leftPadding + rightPadding : implicitHeight
    leftPadding: unseen > 0 ? Theme.space2 : 0
    rightPadding: unseen > 0 ? Theme.space3 : 0
    Accessible.name: unseen > 0 ? text : qsTr("To the newest message")

    background: Rectangle {
        radius: height / 2
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : Theme.overlay
        border.width: Theme.hairline
        border.color: Theme.strongBorder

        FocusRing {
            radius: parent.radius
            shown: button.visualFocus
        }
    }
}
