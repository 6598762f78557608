// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.CheckBox {
    id: control

    // more about it, below it
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
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: Math.round(control.topPadding + (Math.min(textLabel.height, control.availableHeight) - height) / 2)
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
    contentItem: Item { // qmllint disable
        implicitWidth: Theme.checkSize + control.spacing + Math.max(textLabel.implicitWidth, hintLabel.implicitWidth)
        implicitHeight: words.height

        Column {
            id: words

            x: control.mirrored ? 0 : Theme.checkSize + control.spacing
            width: parent.width - Theme.checkSize - control.spacing

            Label {
                id: textLabel

                width: parent.width
                text: control.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                id: hintLabel

                width: parent.width
                visible: text !== ""
                text: control.hint
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
