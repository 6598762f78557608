// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Asks for a name.
Box {
    id: box

    property string heading
    property string help
    property string name
    property string actionText

    signal named(string name)

    function accept() : void {
        if (field.text.trim() === "")
            return;
        close();
        named(field.text.trim());
    }

    onAboutToShow: field.text = name
    onOpened: {
        field.forceActiveFocus();
        field.selectAll();
    }

    contentItem: Column {
        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: box.heading

        FormField {
            width: parent.width
            label: box.heading
            help: box.help

            TextField {
                id: field

                width: parent.width
                maximumLength: 64
                Accessible.name: box.heading
                onAccepted: box.accept()
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space2
            layoutDirection: Qt.RightToLeft

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: box.actionText
                highlighted: true
                enabled: field.text.trim() !== ""
                onClicked: box.accept()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Cancel")
                onClicked: box.close()
            }
        }
    }
}
