// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// What is known of the peer and of the mesh.
Rectangle {
    id: pane

    required property Chat chat

    color: Theme.raised

    ScrollPane {
        anchors.fill: parent

        ColumnLayout {
            width: parent.width
            spacing: Theme.space3

            Avatar {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space2
                implicitWidth: Theme.bigAvatarSize
                implicitHeight: Theme.bigAvatarSize
                name: pane.chat.title
                tint: pane.chat.tint
                iconName: pane.chat.encrypted ? "" : "people"
            }
            Label {
                Layout.fillWidth: true
                text: pane.chat.title
                font.pixelSize: Theme.titleTextSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.role: Accessible.Heading
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("Fingerprint of the key")
                value: pane.chat.fingerprint
                fixed: true
            }
            Label {
                Layout.fillWidth: true
                visible: pane.chat.encrypted
                text: qsTr("Compare it by another way, for example by telephone, to be sure who this is.")
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.Wrap
            }
            Rule {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                Layout.bottomMargin: Theme.space1
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("Mesh")
                value: pane.chat.meshName
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("You are called")
                value: pane.chat.ownName
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("Fingerprint of your key")
                value: pane.chat.ownFingerprint
                fixed: true
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("Fingerprint of the owner's key")
                value: pane.chat.ownerFingerprint
                fixed: true
            }
            Fact {
                Layout.fillWidth: true
                label: qsTr("Broker")
                value: pane.chat.brokerAddress
                fixed: true
            }
            StateMark {
                Layout.fillWidth: true
                icon: pane.chat.stateIcon
                words: pane.chat.stateText
                calm: pane.chat.stateCalm
            }
        }
    }
}
