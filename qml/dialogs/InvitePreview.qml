// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What an invite says, before anything is sent.
Rectangle {
    id: preview

    required property JoinModel joining

    implicitHeight: column.height + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What this invite says")

    Column {
        id: column

        x: Theme.space3
        y: Theme.space3
        width: preview.width - 2 * Theme.space3
        spacing: Theme.space3

        Fact {
            width: parent.width
            label: qsTr("Mesh")
            value: preview.joining.meshName
        }
        Fact {
            width: parent.width
            label: qsTr("Broker")
            value: preview.joining.brokerAddress
            fixed: true
        }
        Fact {
            width: parent.width
            label: qsTr("Connection")
            value: preview.joining.encryptionText
        }
        Fact {
            width: parent.width
            label: qsTr("Fingerprint of the owner's key (compare it with what the owner tells you)")
            value: preview.joining.ownerFingerprint
            fixed: true
        }
        Row {
            id: pair

            readonly property real half: (width - spacing) / 2

            width: parent.width
            spacing: Theme.space3

            Fact {
                width: pair.half
                label: qsTr("You join as")
                value: preview.joining.roleText
            }
            Fact {
                width: pair.half
                label: qsTr("The invite expires")
                value: preview.joining.expiryText
            }
        }
    }
}
