// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Writes all meshes with their keys into a file that a passphrase opens.
ScrollPane {
    id: step

    required property BackupModel backup

    signal finished

    function takeFocus() : void {
        contentY = 0;
        header.takeFocus();
    }

    onVisibleChanged: if (!visible) {
        first.clear();
        second.clear();
        backup.forget();
    }

    Connections {
        target: step.backup

        function onRefused() : void {
            first.forceActiveFocus();
            first.selectAll();
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        StepHeader {
            id: header

            width: parent.width
            title: qsTr("Write a backup")
            onBackWanted: step.finished()
        }
        Label {
            width: parent.width
            text: qsTr("All your meshes with their keys, in one encrypted file. Messages are not in it. Nobody can open it without the passphrase, and nobody can give that back to you.")
            wrapMode: Text.Wrap
        }
        PathField {
            width: parent.width
            label: qsTr("File for the backup")
            file: step.backup.file
            onEdited: file => step.backup.file = file
        }
        FormField {
            width: parent.width
            label: qsTr("Passphrase")
            help: qsTr("At least 12 characters; four or five words are good.")

            PassphraseField {
                id: first

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                name: qsTr("Passphrase")
                enabled: !step.backup.busy
                wrong: step.backup.failure !== ""
                onAccepted: second.forceActiveFocus()
            }
        }
        FormField {
            width: parent.width
            label: qsTr("The same once more")

            PassphraseField {
                id: second

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                name: qsTr("The same once more")
                enabled: !step.backup.busy
                wrong: step.backup.failure !== ""
                onAccepted: step.backup.write(first, second)
            }
        }
        Notice {
            width: parent.width
            text: step.backup.outcome
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: step.backup.failure
        }
        Button {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: step.backup.busy ? qsTr("One moment…") : qsTr("Write the backup")
            highlighted: true
            enabled: !step.backup.busy && first.length > 0 && second.length > 0
            onClicked: step.backup.write(first, second)
        }
    }
}
