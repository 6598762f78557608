// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// While hosting: where it listens, invites, who is there.
ScrollPane {
    id: page

    required property Windows windows
    required property HostModel hosting

    function takeFocus() : void {
        inviteSection.takeFocus();
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Item {
            width: parent.width
            height: Math.max(avatar.height, naming.height)

            Avatar {
                id: avatar

                anchors.left: parent.left
                iconName: "host"
            }
            Column {
                id: naming

                anchors.left: avatar.right
                anchors.right: parent.right
                anchors.verticalCenter: avatar.verticalCenter
                anchors.leftMargin: Theme.space3
                spacing: Theme.focusWidth

                Label {
                    width: parent.width
                    text: page.hosting.meshName
                    font.pixelSize: Theme.titleTextSize
                    font.bold: true
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                StateMark {
                    width: parent.width
                    icon: "state-online"
                    words: qsTr("Running on this computer")
                    whole: true
                }
            }
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: page.hosting.failure
        }
        MeshSection {
            width: parent.width
            hosting: page.hosting
        }
        TrafficLine {
            width: parent.width
            traffic: page.hosting.traffic
            shown: page.visible && page.Window.visibility !== Window.Hidden && page.Window.visibility !== Window.Minimized
        }
        Fact {
            width: parent.width
            label: qsTr("Can be reached at")
            value: page.hosting.listeningText
            fixed: true
        }
        ReachSection {
            width: parent.width
            hosting: page.hosting
        }
        Notice {
            width: parent.width
            kind: Notice.Warning
            text: page.hosting.tlsProblem
        }
        Fact {
            width: parent.width
            label: qsTr("Certificate for wss")
            value: page.hosting.tlsPin
            fixed: true
        }
        Rule { width: parent.width }
        InviteSection {
            id: inviteSection

            width: parent.width
            maker: page.hosting.maker
            canPin: page.hosting.tlsPin !== ""
        }
        InviteListSection {
            width: parent.width
            invites: page.hosting.invites
        }
        Rule { width: parent.width }
        MemberSection {
            width: parent.width
            members: page.hosting.members
            banned: page.hosting.banned
            grants: page.hosting.grants
        }
        Rule { width: parent.width }
        StartSwitch {
            width: parent.width
            autostart: page.windows.autostart
            hint: qsTr("The mesh is hosted again then, without a window: only the icon in the panel.")
        }
    }
}
