// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The question of NewConversation and its buttons.
Column {
    id: form

    property alias text: to.text
    property alias problem: problem.text

    signal accepted
    signal cancelled

    function prepare() : void {
        to.clear();
        problem.text = "";
    }
    function takeFocus() : void {
        to.forceActiveFocus();
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("New conversation")

    FormField {
        width: parent.width
        label: qsTr("New conversation")
        help: qsTr("The name of a member you have heard from, or a member's key of 64 characters.")

        TextField {
            id: to

            width: parent.width
            placeholderText: qsTr("Name or key")
            wrong: problem.text !== ""
            Accessible.name: qsTr("Name or key of the member")
            onAccepted: form.accepted()
        }
    }
    Notice {
        id: problem

        width: parent.width
        kind: Notice.Failure
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Write")
            highlighted: true
            enabled: to.text.trim() !== ""
            onClicked: form.accepted()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    }
}
