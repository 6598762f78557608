// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// What an invite says, before anything is sent.
Rectangle {
    id: preview

    required property JoinModel joining

    implicitHeight: grid.implicitHeight + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.raised
    border.width: Theme.hairline
    border.color: Theme.border
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What this invite says")

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space3
        columns: preview.width > Theme.formWidth * 0.8 ? 2 : 1
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Fact {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns
            label: qsTr("Mesh")
            value: preview.joining.meshName
        }
        Fact {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns
            label: qsTr("Broker")
            value: preview.joining.brokerAddress
            fixed: true
        }
        Fact {
            Layout.fillWidth: true
            Layout.columnSpan: grid.columns
            label: qsTr("Fingerprint of the owner's key (compare it with what the owner tells you)")
            value: preview.joining.ownerFingerprint
            fixed: true
        }
        Fact {
            Layout.fillWidth: true
            label: qsTr("You join as")
            value: preview.joining.roleText
        }
        Fact {
            Layout.fillWidth: true
            label: qsTr("The invite expires")
            value: preview.joining.expiryText
        }
    }
}
