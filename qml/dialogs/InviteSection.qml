// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// Makes an invite and shows it as a link to copy and a code to scan.
ColumnLayout {
    id: section

    required property HostModel hosting

    function takeFocus() : void {
        create.forceActiveFocus();
    }

    spacing: Theme.space3

    Label {
        text: qsTr("Invite somebody")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    GridLayout {
        Layout.fillWidth: true
        columns: uses.implicitWidth + validity.implicitWidth + create.implicitWidth + 2 * columnSpacing > section.width ? 1 : 3
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        ComboBox {
            id: uses

            readonly property list<int> counts: [1, 5, 25, 100]

            Layout.fillWidth: true
            model: [qsTr("For 1 person"), qsTr("For 5 people"), qsTr("For 25 people"), qsTr("For 100 people")]
            currentIndex: 0
            Accessible.name: qsTr("How many people can use the invite")
            onActivated: index => section.hosting.maxUses = counts[index]
        }
        ComboBox {
            id: validity

            readonly property list<int> hours: [1, 24, 168, 720]

            Layout.fillWidth: true
            model: [qsTr("Valid for 1 hour"), qsTr("Valid for 1 day"), qsTr("Valid for 7 days"), qsTr("Valid for 30 days")]
            currentIndex: 2
            Accessible.name: qsTr("How long the invite can be used")
            onActivated: index => section.hosting.validHours = hours[index]
        }
        Button {
            id: create

            Layout.fillWidth: true
            text: section.hosting.inviteLink === "" ? qsTr("Make an invite") : qsTr("Make another")
            highlighted: section.hosting.inviteLink === ""
            enabled: !section.hosting.makingInvite
            onClicked: section.hosting.createInvite()
        }
    }
    Notice {
        Layout.fillWidth: true
        kind: Notice.Failure
        text: section.hosting.inviteProblem
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: section.hosting.inviteLink !== ""
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextField {
                id: link

                Layout.fillWidth: true
                text: section.hosting.inviteLink
                readOnly: true
                font.family: Theme.fixedFont
                Accessible.name: qsTr("Invite link")
                onTextChanged: cursorPosition = 0
                onActiveFocusChanged: if (activeFocus)
                    selectAll()
            }
            Button {
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
            Layout.fillWidth: true
            text: section.hosting.inviteNote + " " + qsTr("Whoever has the link can join: send it only to those you mean.")
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            wrapMode: Text.Wrap
        }
        QrCode {
            id: code

            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Math.min(section.width, modules * Theme.qrModule)
            Layout.preferredHeight: Layout.preferredWidth
            visible: modules > 0
            text: section.hosting.inviteLink
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The invite link as a QR code")
        }
    }
}
