// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Brings the meshes of a backup back: first they are shown, then they come.
ScrollPane {
    id: step

    required property ImportModel restoring

    signal finished

    function takeFocus() : void {
        contentY = 0;
        header.takeFocus();
    }

    onVisibleChanged: if (!visible) {
        passphrase.clear();
        restoring.forget();
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        StepHeader {
            id: header

            width: parent.width
            title: qsTr("Restore a backup")
            onBackWanted: step.finished()
        }
        PathField {
            width: parent.width
            label: qsTr("File of the backup")
            file: step.restoring.file
            isNew: false
            onEdited: file => step.restoring.file = file
        }
        FormField {
            width: parent.width
            label: qsTr("Passphrase of the backup")

            PassphraseField {
                id: passphrase

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                name: qsTr("Passphrase of the backup")
                enabled: !step.restoring.busy
                wrong: step.restoring.failure !== ""
                onAccepted: step.restoring.previewBackup(passphrase)
            }
        }
        ImportRows {
            width: parent.width
            importing: step.restoring
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: step.restoring.busy ? qsTr("One moment…") : qsTr("Look what is in it")
                enabled: !step.restoring.busy && step.restoring.file !== "" && passphrase.length > 0
                onClicked: step.restoring.previewBackup(passphrase)
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Bring them in")
                highlighted: true
                enabled: step.restoring.canImport
                onClicked: step.restoring.importBackup(passphrase)
            }
        }
    }
}
