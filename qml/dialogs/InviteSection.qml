// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Makes an invite and shows it as a link to copy and a code to scan.
Column {
    id: section

    required property HostModel hosting

    function takeFocus() : void {
        create.forceActiveFocus();
    }

    spacing: Theme.space3

    Label {
        width: parent.width
        text: qsTr("Invite somebody")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        ComboBox {
            readonly property list<int> counts: [1, 5, 25, 100]

            width: Math.min(implicitWidth, section.width)
            model: [qsTr("For 1 person"), qsTr("For 5 people"), qsTr("For 25 people"), qsTr("For 100 people")]
            currentIndex: 0
            Accessible.name: qsTr("How many people can use the invite")
            onActivated: index => section.hosting.maxUses = counts[index]
        }
        ComboBox {
            readonly property list<int> hours: [1, 24, 168, 720]

            width: Math.min(implicitWidth, section.width)
            model: [qsTr("Valid for 1 hour"), qsTr("Valid for 1 day"), qsTr("Valid for 7 days"), qsTr("Valid for 30 days")]
            currentIndex: 2
            Accessible.name: qsTr("How long the invite can be used")
            onActivated: index => section.hosting.validHours = hours[index]
        }
        Button {
            id: create

            text: section.hosting.inviteLink === "" ? qsTr("Make an invite") : qsTr("Make another")
            highlighted: section.hosting.inviteLink === ""
            enabled: !section.hosting.makingInvite
            onClicked: section.hosting.createInvite()
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.hosting.inviteProblem
    }
    Item {
        width: parent.width
        height: Math.max(link.height, copy.height)
        visible: section.hosting.inviteLink !== ""

        TextField {
            id: link

            anchors.left: parent.left
            anchors.right: copy.left
            anchors.rightMargin: Theme.space2
            text: section.hosting.inviteLink
            readOnly: true
            font.family: Theme.fixedFont
            Accessible.name: qsTr("Invite link")
            onTextChanged: cursorPosition = 0
            onActiveFocusChanged: if (activeFocus)
                selectAll()
        }
        Button {
            id: copy

            anchors.right: parent.right
            text: copied.running ? qsTr("Copied") : qsTr("Copy")
            iconName: copied.running ? "check" : "copy"
            highlighted: true
            onClicked: {
                section.hosting.copyInvite();
                copied.restart();
            }

            Timer {
                id: copied

                interval: Theme.copiedDelay
            }
        }
    }
    Label {
        width: parent.width
        visible: section.hosting.inviteLink !== ""
        text: qsTr("%1 Whoever has the link can join: send it only to those you mean.").arg(section.hosting.inviteNote)
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(section.width, modules * Theme.qrModule)
        height: width
        visible: modules > 0
        text: section.hosting.inviteLink
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The invite link as a QR code")
    }
}
