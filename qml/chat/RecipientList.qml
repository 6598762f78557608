// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// Whom one can write to. The field above it has the keyboard; its arrows move the choice.
ListView {
    id: list

    required property Recipients recipients

    signal chosen(string key)

    model: recipients
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: 0
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Recipients")
    T.ScrollBar.vertical: ScrollBar { }

    delegate: ListItem {
        id: row

        required property int index
        required property string key
        required property string title
        required property string detail
        required property string kindIcon
        required property string presenceIcon
        required property bool encrypted
        required property int tint
        readonly property string privacy: encrypted ? qsTr("End-to-end encrypted") : qsTr("Not end-to-end encrypted")

        width: ListView.view.width
        current: ListView.isCurrentItem
        Accessible.name: title
        Accessible.description: [detail, privacy].join(". ") // qmllint disable
        onClicked: list.chosen(key)

        contentItem: Item { // qmllint disable
            implicitHeight: Math.max(avatar.height, lines.height)

            PresenceAvatar {
                id: avatar

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.smallAvatarSize
                height: Theme.smallAvatarSize
                name: row.title
                tint: row.tint
                iconName: row.kindIcon
                presenceIcon: row.presenceIcon
            }
            Column {
                id: lines

                anchors.left: avatar.right
                anchors.right: lock.left
                anchors.leftMargin: Theme.space2 + Theme.focusWidth
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: row.title
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.detail
                    color: Theme.muted
                    font.pixelSize: Theme.smallTextSize
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignLeft
                    Accessible.ignored: true
                }
            }
            Icon {
                id: lock

                anchors.right: parent.right
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.smallIconSize
                height: Theme.smallIconSize
                name: row.encrypted ? "lock" : "lock-open"
                color: row.encrypted ? Theme.success : Theme.warning
            }
        }
    }
}
