// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Above the first message that the person has not seen yet.
Item {
    id: line

    Rectangle {
        anchors.left: parent.left
        anchors.right: words.left
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hairline
        color: Theme.accent
    }
    Label {
        id: words

        anchors.centerIn: parent
        text: qsTr("New")
        color: Theme.accent
        font.pixelSize: Theme.smallTextSize
        font.bold: true
    }
    Rectangle {
        anchors.left: words.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.hairline
        color: Theme.accent
    }
}
