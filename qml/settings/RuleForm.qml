// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A rule while it is made or changed: which messages, and what is done.
ScrollPane {
    id: form

    required property RuleEditor editor

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
            title: form.editor.isNew ? qsTr("A new rule") : qsTr("Change a rule")
            onBackWanted: form.finished()
        }
        SettingsGroup {
            width: parent.width
            title: qsTr("For messages")

            Choice {
                width: parent.width
                label: qsTr("Mesh")
                options: form.editor.meshNames
                current: form.editor.mesh
                onPicked: index => form.editor.mesh = index
            }
            Choice {
                width: parent.width
                label: qsTr("Sender")
                options: form.editor.senderNames
                current: form.editor.sender
                onPicked: index => form.editor.sender = index
            }
            Choice {
                width: parent.width
                label: qsTr("Recipients")
                options: form.editor.groupNames
                current: form.editor.group
                onPicked: index => form.editor.group = index
            }
            Choice {
                width: parent.width
                label: qsTr("Priority")
                options: form.editor.urgencyNames
                current: form.editor.urgency
                onPicked: index => form.editor.urgency = index
            }
        }
        SettingsGroup {
            width: parent.width
            title: qsTr("What is done")

            Choice {
                width: parent.width
                label: form.editor.words
                options: form.editor.treatmentNames
                current: form.editor.treatment
                onPicked: index => form.editor.treatment = index
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: form.editor.isNew ? qsTr("Add the rule") : qsTr("Keep the change")
                highlighted: true
                onClicked: {
                    form.editor.accept();
                    form.finished();
                }
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Cancel")
                onClicked: form.finished()
            }
        }
    }
}
