// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The question of NewConversation, those who fit what is typed, and its buttons.
Column {
    id: form

    required property Recipients recipients
    // how high the list may grow
    property real roomForList: 0
    property alias problem: problem.text

    signal accepted(string to)
    signal cancelled

    function prepare() : void {
        to.clear();
        problem.text = "";
        list.currentIndex = 0;
    }
    function takeFocus() : void {
        to.forceActiveFocus();
    }
    function accept() : void {
        const key = recipients.keyAt(list.currentIndex);
        accepted(key !== "" ? key : to.text);
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("New message")

    FormField {
        width: parent.width
        label: qsTr("New message in %1").arg(form.recipients.meshName)
        help: qsTr("A member, a group, everyone, or a member's key of 64 characters.")

        TextField {
            id: to

            width: parent.width
            placeholderText: qsTr("To")
            wrong: problem.text !== ""
            Accessible.name: qsTr("To whom")
            Accessible.description: about.text
            onTextChanged: {
                form.recipients.text = text;
                list.currentIndex = 0;
                problem.text = "";
            }
            onAccepted: form.accept()
            Keys.onDownPressed: list.incrementCurrentIndex()
            Keys.onUpPressed: list.decrementCurrentIndex()
        }
    }
    RecipientList {
        id: list

        width: parent.width
        height: Math.min(contentHeight, form.roomForList)
        recipients: form.recipients
        onChosen: key => form.accepted(key)
    }
    Label {
        id: about

        width: parent.width
        visible: text !== ""
        // asked anew when the list is another
        text: form.recipients.count > 0 ? form.recipients.summaryOf(list.currentIndex) : ""
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: form.recipients.count === 0
        text: qsTr("Nobody fits that. Paste the member's key of 64 characters instead.")
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
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
            enabled: form.recipients.count > 0 || to.text.trim() !== ""
            onClicked: form.accept()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    }
}
