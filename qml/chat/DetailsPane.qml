// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What is known of the peer and of the mesh.
Rectangle {
    id: pane

    required property Chat chat

    color: Theme.raised

    ScrollPane {
        anchors.fill: parent

        Column {
            width: parent.width
            spacing: Theme.space3
            topPadding: Theme.space2

            Avatar {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.bigAvatarSize
                height: Theme.bigAvatarSize
                name: pane.chat.title
                tint: pane.chat.tint
                iconName: pane.chat.encrypted ? "" : "people"
            }
            Label {
                width: parent.width
                text: pane.chat.title
                font.pixelSize: Theme.titleTextSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                Accessible.role: Accessible.Heading
            }
            Fact {
                width: parent.width
                label: qsTr("Safety number")
                value: pane.chat.safetyNumber
                fixed: true
            }
            Label {
                width: parent.width
                visible: pane.chat.safetyNumber !== ""
                text: qsTr("Both of you see the same number when nobody stands between you. Compare it by another way, "
                    + "for example by telephone, to be sure who this is.")
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.Wrap
            }
            Fact {
                width: parent.width
                label: qsTr("Fingerprint of the key")
                value: pane.chat.fingerprint
                fixed: true
            }
            Rule { width: parent.width }
            Fact {
                width: parent.width
                label: qsTr("Mesh")
                value: pane.chat.meshName
            }
            StateMark {
                width: parent.width
                icon: pane.chat.stateIcon
                words: pane.chat.stateText
                calm: pane.chat.stateCalm
            }
            Fact {
                width: parent.width
                label: qsTr("You are called")
                value: pane.chat.ownName
            }
            Fact {
                width: parent.width
                label: qsTr("Fingerprint of your key")
                value: pane.chat.ownFingerprint
                fixed: true
            }
            Fact {
                width: parent.width
                label: qsTr("Fingerprint of the owner's key")
                value: pane.chat.ownerFingerprint
                fixed: true
            }
            Fact {
                width: parent.width
                label: qsTr("Broker")
                value: pane.chat.brokerAddress
                fixed: true
            }
        }
    }
}
