// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Code as it was sent, in a fixed font on a surface of its own.
Rectangle {
    id: block

    property alias text: code.text

    signal copyWanted

    implicitHeight: Math.max(code.implicitHeight + 2 * Theme.space2, copyButton.height + 2 * Theme.focusWidth)
    radius: Theme.radius
    color: Theme.field
    border.width: Theme.hairline
    border.color: Theme.border
    // code is read from left to right in every language
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    TextEdit {
        id: code

        anchors.left: parent.left
        anchors.right: copyButton.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.space2
        anchors.topMargin: Theme.space2
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: TextEdit.AlignLeft
        readOnly: true
        selectByMouse: true
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.family: Theme.fixedFont
        font.pixelSize: Theme.smallTextSize
        Accessible.ignored: true
    }
    // by keyboard it is in the message's menu
    IconButton {
        id: copyButton

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.focusWidth
        implicitWidth: Theme.smallIconSize + 2 * Theme.space1
        implicitHeight: implicitWidth
        focusPolicy: Qt.NoFocus
        iconName: "copy"
        text: qsTr("Copy this code")
        onClicked: block.copyWanted()
    }
}
