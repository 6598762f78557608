// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.RadioButton {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.checkSize, implicitContentHeight) + topPadding + bottomPadding
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    spacing: Theme.space2
    font.pixelSize: Theme.textSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked

    indicator: Rectangle {
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: Math.round((control.height - height) / 2)
        width: Theme.checkSize
        height: Theme.checkSize
        radius: height / 2
        color: Theme.field
        border.width: control.checked ? Theme.focusWidth : Theme.hairline
        border.color: control.checked ? Theme.accent : Theme.strongBorder

        Rectangle {
            anchors.fill: parent
            anchors.margins: Math.round(Theme.checkSize / 4)
            radius: height / 2
            visible: control.checked
            color: Theme.accent
        }
        FocusRing {
            anchors.margins: -Theme.focusWidth * 2
            radius: height / 2
            shown: control.visualFocus
        }
    }
    contentItem: Label {
        leftPadding: control.mirrored ? 0 : Theme.checkSize + control.spacing
        rightPadding: control.mirrored ? Theme.checkSize + control.spacing : 0
        text: control.text
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
