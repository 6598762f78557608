// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What is known of the peer and of the mesh.
Rectangle {
    id: pane

    required property Chat chat
    required property MuteSwitch mutes
    // it takes the whole window, so there is a way back
    property bool showBack: false

    signal closeWanted

    color: Theme.raised

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.space1
        anchors.topMargin: Theme.space2
        visible: pane.showBack
        iconName: "back"
        text: qsTr("Back to the messages")
        onClicked: pane.closeWanted()
    }
    ScrollPane {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: pane.showBack ? back.bottom : parent.top

        Column {
            width: parent.width
            spacing: Theme.space3
            topPadding: Theme.space2

            PresenceAvatar {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.bigAvatarSize
                height: Theme.bigAvatarSize
                name: pane.chat.title
                tint: pane.chat.tint
                iconName: pane.chat.kindIcon
                presenceIcon: pane.chat.presenceIcon
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
            PresenceMark {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                icon: pane.chat.presenceIcon
                words: pane.chat.presenceText
            }
            MuteGroup {
                width: parent.width
                mutes: pane.mutes
            }
            Fact {
                width: parent.width
                label: qsTr("Is doing")
                value: pane.chat.summary
            }
            Fact {
                width: parent.width
                label: qsTr("Works in")
                value: pane.chat.folder
            }
            Fact {
                width: parent.width
                label: qsTr("Model")
                value: pane.chat.model
            }
            Fact {
                width: parent.width
                label: qsTr("Computer")
                value: pane.chat.host
            }
            Fact {
                width: parent.width
                label: qsTr("Sessions")
                value: pane.chat.sessions
            }
            Fact {
                width: parent.width
                label: pane.chat.encrypted ? qsTr("Groups") : qsTr("There now")
                value: pane.chat.groups
            }
            CopyFact {
                width: parent.width
                label: qsTr("Safety number")
                value: pane.chat.safetyNumber
                copyText: qsTr("Copy the safety number")
                onCopyWanted: pane.chat.copySafetyNumber()
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
            CopyFact {
                width: parent.width
                label: qsTr("Fingerprint of the key")
                value: pane.chat.fingerprint
                copyText: qsTr("Copy the whole key")
                onCopyWanted: pane.chat.copyKey()
            }
            Fact {
                width: parent.width
                label: qsTr("A session of the member with this key, as the broker says")
                value: pane.chat.memberFingerprint
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
