// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What a row of the list says of a conversation.
Item {
    id: row

    property string title
    property string preview
    property string timeText
    property int unread: 0
    property int tint: 0
    property bool everyone: false

    implicitHeight: Math.max(avatar.height, name.height + Theme.focusWidth + Theme.badgeHeight)

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: row.title
        tint: row.tint
        iconName: row.everyone ? "people" : ""
    }
    Label {
        id: name

        anchors.left: avatar.right
        anchors.right: time.left
        anchors.leftMargin: Theme.space2 + Theme.focusWidth
        anchors.rightMargin: Theme.space2
        anchors.bottom: parent.verticalCenter
        text: row.title
        font.bold: row.unread > 0
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        id: time

        anchors.right: parent.right
        anchors.baseline: name.baseline
        width: Math.min(implicitWidth, row.width * 0.4)
        elide: Text.ElideRight
        text: row.timeText
        color: row.unread > 0 ? Theme.accent : Theme.muted
        font.pixelSize: Theme.smallTextSize
        font.bold: row.unread > 0
        Accessible.ignored: true
    }
    Label {
        anchors.left: name.left
        anchors.right: badge.visible ? badge.left : parent.right
        anchors.rightMargin: badge.visible ? Theme.space2 : 0
        anchors.verticalCenter: badge.verticalCenter
        text: row.preview === "" ? qsTr("No messages yet") : row.preview
        color: row.unread > 0 ? Theme.text : Theme.muted
        font.pixelSize: Theme.smallTextSize
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
    Badge {
        id: badge

        anchors.right: parent.right
        anchors.top: parent.verticalCenter
        anchors.topMargin: Theme.hairline
        count: row.unread
    }
}
