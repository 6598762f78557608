// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The question of NameBox and its buttons.
Column {
    id: form

    required property string heading
    required property string help
    required property string actionText
    readonly property string name: field.text.trim()

    signal accepted
    signal cancelled

    function prepare(name: string) : void {
        field.text = name;
    }
    function takeFocus() : void {
        field.forceActiveFocus();
        field.selectAll();
    }
    function accept() : void {
        if (name !== "")
            accepted();
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    FormField {
        width: parent.width
        label: form.heading
        help: form.help

        TextField {
            id: field

            width: parent.width
            maximumLength: 64
            Accessible.name: form.heading
            onAccepted: form.accept()
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: form.actionText
            highlighted: true
            enabled: form.name !== ""
            onClicked: form.accept()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    }
}
