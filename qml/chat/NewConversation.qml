// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// Whom to write to: a name that has been heard in the mesh, or a key.
T.Popup {
    id: popup

    required property Chat chat
    required property ConversationList conversations
    property string meshId

    signal begun

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.formWidth, parent ? parent.width - 2 * Theme.space3 : Theme.formWidth)
    padding: Theme.space4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.shade }
    onAboutToShow: {
        to.clear();
        problem.text = "";
    }
    onOpened: to.forceActiveFocus()

    function begin() : void {
        const wrong = chat.begin(meshId, to.text);
        problem.text = wrong;
        if (wrong !== "")
            return;
        close();
        begun();
    }

    background: PopupBackground { }
    contentItem: Column {
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
                onAccepted: popup.begin()
            }
        }
        Notice {
            id: problem

            width: parent.width
            kind: Notice.Failure
        }
        Row {
            anchors.right: parent.right
            spacing: Theme.space2

            Button {
                text: qsTr("Cancel")
                onClicked: popup.close()
            }
            Button {
                text: qsTr("Write")
                highlighted: true
                enabled: to.text.trim() !== ""
                onClicked: popup.begin()
            }
        }
    }
}
