// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The members of the hosted mesh, live.
Column {
    id: section

    required property MemberList members

    spacing: Theme.space3

    Item {
        width: parent.width
        height: heading.height

        Label {
            id: heading

            text: qsTr("Members")
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.right: parent.right
            anchors.baseline: heading.baseline
            text: qsTr("%1 of %2 online").arg(section.members.online).arg(section.members.total)
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
        }
    }
    Repeater {
        model: section.members

        Item {
            id: member

            required property string name
            required property string fingerprint
            required property string roleText
            required property bool online
            required property string stateText
            required property int tint

            width: parent.width
            height: Math.max(avatar.height, words.height)
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2, %3").arg(name).arg(roleText).arg(stateText)

            Avatar {
                id: avatar

                anchors.verticalCenter: parent.verticalCenter
                name: member.name
                tint: member.tint
                opacity: member.online ? 1 : 0.5
            }
            Column {
                id: words

                anchors.left: avatar.right
                anchors.right: state.left
                anchors.leftMargin: Theme.space2 + Theme.focusWidth
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.focusWidth

                Label {
                    width: parent.width
                    text: member.name
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: qsTr("%1 · %2").arg(member.roleText).arg(member.fingerprint)
                    color: Theme.muted
                    font.pixelSize: Theme.smallTextSize
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            StateMark {
                id: state

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                icon: member.online ? "state-online" : "state-offline"
                words: member.stateText
                // being away is nothing to look at
                ink: member.online ? Theme.success : Theme.muted
            }
        }
    }
}
