// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What a row of the list says of a conversation: who, the last words, and what the person is doing.
Item {
    id: row

    property string title
    property string preview
    property string timeText
    property int unread: 0
    property bool muted: false
    readonly property bool calling: unread > 0 && !muted
    property int tint: 0
    property string kindIcon
    property string presenceIcon
    property string presenceLine
    // a session, below its member
    property bool small: false
    // without words of theirs there is room for what they do
    readonly property string secondLine: preview !== "" ? preview
        : presenceLine !== "" ? presenceLine : qsTr("No messages yet")

    implicitHeight: Math.max(avatar.height, lines.height)

    PresenceAvatar {
        id: avatar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: row.small ? Theme.smallAvatarSize : Theme.avatarSize
        height: width
        name: row.title
        tint: row.tint
        iconName: row.kindIcon
        presenceIcon: row.presenceIcon
    }
    Column {
        id: lines

        anchors.left: avatar.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space2 + Theme.focusWidth
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.hairline

        Item {
            width: parent.width
            height: name.height

            Label {
                id: name

                anchors.left: parent.left
                anchors.right: mute.visible ? mute.left : time.left
                anchors.rightMargin: Theme.space2
                text: row.title
                font.bold: row.calling
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
            Icon {
                id: mute

                anchors.right: time.left
                anchors.rightMargin: Theme.space1
                anchors.verticalCenter: name.verticalCenter
                width: Theme.smallTextSize
                height: Theme.smallTextSize
                visible: row.muted
                name: "bell-off"
                color: Theme.muted
            }
            Label {
                id: time

                anchors.right: parent.right
                anchors.baseline: name.baseline
                width: Math.min(implicitWidth, parent.width * 0.5)
                elide: Text.ElideRight
                text: row.timeText
                color: row.calling ? Theme.accent : Theme.muted
                font.pixelSize: Theme.smallTextSize
                font.bold: row.calling
                Accessible.ignored: true
            }
        }
        Item {
            width: parent.width
            height: badge.height

            Label {
                id: words

                anchors.left: parent.left
                anchors.right: badge.visible ? badge.left : parent.right
                anchors.rightMargin: badge.visible ? Theme.space2 : 0
                anchors.verticalCenter: parent.verticalCenter
                text: row.secondLine
                color: row.calling ? Theme.text : Theme.muted
                font.pixelSize: Theme.smallTextSize
                elide: Text.ElideRight
                maximumLineCount: 1
                horizontalAlignment: Text.AlignLeft
                Accessible.ignored: true
            }
            Badge {
                id: badge

                anchors.right: parent.right
                count: row.unread
                quiet: row.muted
            }
        }
        Label {
            width: parent.width
            visible: row.preview !== "" && row.presenceLine !== ""
            text: row.presenceLine
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            elide: Text.ElideRight
            maximumLineCount: 1
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
}
