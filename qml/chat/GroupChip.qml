// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A group we belong to, and the way out of it.
Rectangle {
    id: chip

    property string name

    signal leaveWanted

    implicitWidth: label.implicitWidth + Theme.space2 + leave.width
    implicitHeight: leave.height
    radius: Theme.radius
    color: Theme.raised

    Label {
        id: label

        anchors.left: parent.left
        anchors.right: leave.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        text: chip.name
        elide: Text.ElideRight
    }
    IconButton {
        id: leave

        anchors.right: parent.right
        width: Theme.controlHeight - Theme.space1
        height: width
        iconName: "clear"
        text: qsTr("Leave the group %1").arg(chip.name)
        onClicked: chip.leaveWanted()
    }
}
