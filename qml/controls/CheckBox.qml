// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
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
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
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
    contentItem: RowLayout {
        spacing: control.spacing

        Item { implicitWidth: Theme.checkSize }
        Label {
            text: control.text
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            Accessible.ignored: true
        }
        Label {
            visible: text !== ""
            text: control.hint
            wrapMode: Text.Wrap
            color: Theme.muted
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: true }
    }
}
