// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Brings in the meshes of the command-line client: first they are shown, then they come.
ScrollPane {
    id: step

    required property ImportModel importing

    signal finished

    function takeFocus() : void {
        contentY = 0;
        header.takeFocus();
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        StepHeader {
            id: header

            width: parent.width
            title: qsTr("Meshes of the command-line client")
            onBackWanted: step.finished()
        }
        Label {
            width: parent.width
            text: qsTr("Its file is only read. Both programs are one member with two connections then.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        PathField {
            width: parent.width
            label: qsTr("File of the command-line client")
            file: step.importing.file
            isNew: false
            onEdited: file => step.importing.file = file
        }
        ImportRows {
            width: parent.width
            importing: step.importing
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Look what is in it")
                enabled: !step.importing.busy
                onClicked: step.importing.previewClient()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Bring them in")
                highlighted: true
                enabled: step.importing.canImport
                onClicked: step.importing.importClient()
            }
        }
    }
}
