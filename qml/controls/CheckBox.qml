// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.CheckBox {
    id: control

    property string hint

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.checkSize, implicitContentHeight) + topPadding + bottomPadding
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    spacing: Theme.space2
    font.pixelSize: Theme.textSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: hint === "" ? text : text + " " + hint
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: control.leftPadding
        y: Math.round((control.height - height) / 2)
        width: Theme.checkSize
        height: Theme.checkSize
        radius: Theme.space1
        color: control.checked ? Theme.accent : Theme.field
        border.width: control.checked ? 0 : Theme.hairline
        border.color: Theme.strongBorder

        Icon {
            anchors.fill: parent
            anchors.margins: Theme.hairline
            visible: control.checked
            name: "check"
            color: Theme.accentText
        }
        FocusRing {
            anchors.margins: -Theme.focusWidth * 2
            shown: control.visualFocus
        }
    }
    contentItem: Row {
        leftPadding: Theme.checkSize + control.spacing
        spacing: Theme.space2

        Label {
            text: control.text
            Accessible.ignored: true
        }
        Label {
            text: control.hint
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
