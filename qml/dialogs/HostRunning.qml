// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Meshtray

// While hosting: where it listens, invites, who is there.
ScrollPane {
    id: page

    required property HostModel hosting

    function takeFocus() : void {
        inviteSection.takeFocus();
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            Avatar {
                Layout.alignment: Qt.AlignTop
                iconName: "host"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.focusWidth

                Label {
                    Layout.fillWidth: true
                    text: page.hosting.meshName
                    font.pixelSize: Theme.titleTextSize
                    font.bold: true
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                StateMark {
                    Layout.fillWidth: true
                    icon: "state-online"
                    words: qsTr("Running on this computer")
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            kind: Notice.Failure
            text: page.hosting.failure
        }
        Fact {
            Layout.fillWidth: true
            label: qsTr("Can be reached at")
            value: page.hosting.listeningText
            fixed: true
        }
        Rule { Layout.fillWidth: true }
        InviteSection {
            id: inviteSection

            Layout.fillWidth: true
            hosting: page.hosting
        }
        Rule { Layout.fillWidth: true }
        MemberSection {
            Layout.fillWidth: true
            members: page.hosting.members
        }
    }
}
