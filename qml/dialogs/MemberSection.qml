// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Meshtray

// The members of the hosted mesh, live.
ColumnLayout {
    id: section

    required property MemberList members

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true

        Label {
            Layout.fillWidth: true
            text: qsTr("Members")
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Label {
            text: qsTr("%1 of %2 online").arg(section.members.online).arg(section.members.total)
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
        }
    }
    Repeater {
        model: section.members

        RowLayout {
            id: member

            required property string name
            required property string fingerprint
            required property string roleText
            required property bool online
            required property string stateText
            required property int tint

            Layout.fillWidth: true
            spacing: Theme.space2 + Theme.focusWidth
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2, %3").arg(name).arg(roleText).arg(stateText)

            Avatar {
                name: member.name
                tint: member.tint
                opacity: member.online ? 1 : 0.5
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: member.name
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    Layout.fillWidth: true
                    text: qsTr("%1 · %2").arg(member.roleText).arg(member.fingerprint)
                    color: Theme.muted
                    font.pixelSize: Theme.smallTextSize
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            StateMark {
                icon: member.online ? "state-online" : "state-offline"
                words: member.stateText
            }
        }
    }
}
