// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The meshes, and the ways to get more of them or to keep them safe.
ScrollPane {
    id: pane

    required property Windows windows
    required property MeshTable meshes
    required property LeaveModel leaving
    property string leavingMesh

    signal safetyWanted(string meshId)
    signal importWanted
    signal backupWanted
    signal restoreWanted

    function takeFocus() : void {
        join.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            visible: pane.meshes.count === 0
            text: qsTr("You are in no mesh yet. Join one with an invite, host one, or bring in those you have elsewhere.")
            wrapMode: Text.Wrap
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: pane.leaving.problem
        }
        Repeater {
            model: pane.meshes

            MeshCard {
                width: parent.width
                onSafetyWanted: pane.safetyWanted(meshId)
                onLeaveWanted: {
                    pane.leavingMesh = meshId;
                    confirm.open();
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            Button {
                id: join

                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Join a mesh…")
                onClicked: pane.windows.openJoin()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Host a mesh…")
                onClicked: pane.windows.openHost()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("From the command-line client…")
                onClicked: pane.importWanted()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Write a backup…")
                enabled: pane.meshes.count > 0
                onClicked: pane.backupWanted()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Restore a backup…")
                onClicked: pane.restoreWanted()
            }
        }
    }
    ConfirmBox {
        id: confirm

        heading: pane.leaving.question(pane.leavingMesh)
        words: pane.leaving.consequences(pane.leavingMesh)
        actionText: qsTr("Leave the mesh")
        onConfirmed: pane.leaving.leave(pane.leavingMesh)
    }
}
