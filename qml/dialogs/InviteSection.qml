// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Makes an invite and shows it as a link to copy and a code to scan.
Column {
    id: section

    required property InviteMaker maker
    // the broker has a key that an invite can name
    required property bool canPin

    function takeFocus() : void {
        create.forceActiveFocus();
    }

    spacing: Theme.space3

    Label {
        width: parent.width
        text: qsTr("Invite somebody")
        wrapMode: Text.Wrap
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
            onActivated: index => section.maker.maxUses = counts[index]
        }
        ComboBox {
            width: Math.min(implicitWidth, section.width)
            model: [qsTr("As a member"), qsTr("As an admin")]
            currentIndex: 0
            Accessible.name: qsTr("As what people join")
            onActivated: index => section.maker.role = index === 1 ? InviteMaker.Admin : InviteMaker.Member
        }
        ComboBox {
            readonly property list<int> hours: [1, 24, 168, 720]

            width: Math.min(implicitWidth, section.width)
            model: [qsTr("Valid for 1 hour"), qsTr("Valid for 1 day"), qsTr("Valid for 7 days"), qsTr("Valid for 30 days")]
            currentIndex: 2
            Accessible.name: qsTr("How long the invite can be used")
            onActivated: index => section.maker.validHours = hours[index]
        }
    }
    CheckBox {
        width: parent.width
        visible: section.canPin
        text: qsTr("Encrypted connection (TLS with this broker's key)")
        hint: qsTr("Only for people who use Meshtray: other programs cannot check the key.")
        checked: section.maker.pinned
        onToggled: section.maker.pinned = checked
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        Button {
            id: create

            width: Math.min(implicitWidth, section.width)
            text: section.maker.link === "" ? qsTr("Make an invite") : qsTr("Make another")
            highlighted: section.maker.link === ""
            enabled: !section.maker.busy
            onClicked: section.maker.make()
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.maker.problem
    }
    CopyField {
        width: parent.width
        visible: section.maker.link !== ""
        text: section.maker.link
        name: qsTr("Invite link")
        important: true
        onCopyWanted: section.maker.copy()
    }
    Label {
        width: parent.width
        visible: section.maker.link !== ""
        text: qsTr("%1 Whoever has the link can join: send it only to those you mean.").arg(section.maker.note)
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    QrCode {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(section.width, modules * Theme.qrModule)
        height: width
        visible: modules > 0
        text: section.maker.link
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("The invite link as a QR code")
    }
}
