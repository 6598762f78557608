// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The questions of PresenceBox: what we are doing, and the groups we belong to.
Column {
    id: form

    required property PresenceModel presence

    signal finished

    function prepare() : void {
        summary.text = presence.summary;
        group.clear();
    }
    function takeFocus() : void {
        summary.forceActiveFocus();
        summary.selectAll();
    }
    function join() : void {
        if (presence.joinGroup(group.text))
            group.clear();
        group.forceActiveFocus();
    }
    function finish() : void {
        if (presence.saySummary(summary.text))
            finished();
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Your summary and groups in %1").arg(presence.meshName)

    FormField {
        width: parent.width
        label: qsTr("What are you doing?")
        help: qsTr("A line for all in %1. The broker can read it.").arg(form.presence.meshName)

        TextField {
            id: summary

            width: parent.width
            maximumLength: 200
            placeholderText: qsTr("For example: reviewing the payment service")
            Accessible.name: qsTr("What are you doing?")
            onAccepted: form.finish()
        }
    }
    FormField {
        width: parent.width
        label: qsTr("Your groups")
        help: qsTr("What is written to a group reaches all who belong to it. It is not end-to-end encrypted.")

        Flow {
            width: parent.width
            visible: form.presence.groups.length > 0
            spacing: Theme.space2

            Repeater {
                model: form.presence.groups

                GroupChip {
                    required property string modelData

                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    name: modelData
                    onLeaveWanted: form.presence.leaveGroup(modelData)
                }
            }
        }
        Item {
            width: parent.width
            height: group.height

            TextField {
                id: group

                anchors.left: parent.left
                anchors.right: joinButton.left
                anchors.rightMargin: Theme.space2
                maximumLength: 65
                wrong: form.presence.problem !== ""
                placeholderText: qsTr("Name of a group")
                Accessible.name: placeholderText
                onAccepted: form.join()
            }
            Button {
                id: joinButton

                anchors.right: parent.right
                text: qsTr("Join")
                enabled: group.text.trim() !== ""
                onClicked: form.join()
            }
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: form.presence.problem
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Done")
            highlighted: true
            onClicked: form.finish()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Cancel")
            onClicked: form.finished()
        }
    }
}
