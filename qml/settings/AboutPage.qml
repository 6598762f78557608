// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What this program is, and what helps those who are asked for help.
ScrollPane {
    id: page

    required property AboutModel about

    Column {
        width: parent.width
        spacing: Theme.space4

        Fact {
            width: parent.width
            label: qsTr("Meshtray")
            value: qsTr("Version %1").arg(page.about.version)
        }
        Fact {
            width: parent.width
            label: qsTr("Licence")
            value: qsTr("MIT: you may use, change and pass it on, with the notice of its authors. There is no warranty.")
        }
        Fact {
            width: parent.width
            label: qsTr("Parts of others, with their licences")
            value: page.about.parts
        }
        Fact {
            width: parent.width
            label: qsTr("Folder of this profile")
            value: page.about.folder
        }
        Button {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Show the folder")
            onClicked: page.about.openFolder()
        }
        Fact {
            width: parent.width
            label: qsTr("For those who help you: versions and states, without names, addresses, messages or keys")
            value: page.about.diagnosis
            fixed: true
        }
        Button {
            id: copy

            property bool done: false

            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            iconName: "copy"
            text: done ? qsTr("Copied") : qsTr("Copy it")
            onClicked: {
                page.about.copyDiagnosis();
                done = true;
            }
        }
    }
}
