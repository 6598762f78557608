// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The question of ConfirmBox and its buttons.
Column {
    id: form

    required property string heading
    required property string words
    required property string actionText

    signal accepted
    signal cancelled

    // with its ring: Enter means it
    function takeFocus() : void {
        cancel.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Accessible.description: words

    Label {
        width: parent.width
        text: form.heading
        font.bold: true
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        text: form.words
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: form.actionText
            highlighted: true
            onClicked: form.accepted()
        }
        Button {
            id: cancel

            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    }
}
