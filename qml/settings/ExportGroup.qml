// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Writes the messages of a mesh into a file.
SettingsGroup {
    id: group

    required property ExportModel exporting

    title: qsTr("Writing into a file")
    help: qsTr("All messages of one mesh, as JSON. Only you can read the file, but the texts in it are not encrypted.")

    Choice {
        width: parent.width
        label: qsTr("Messages of the mesh")
        options: group.exporting.meshNames
        current: group.exporting.mesh
        onPicked: index => group.exporting.mesh = index
    }
    PathField {
        width: parent.width
        label: qsTr("File for the messages")
        file: group.exporting.file
        onEdited: file => group.exporting.file = file
    }
    Button {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: group.exporting.busy ? qsTr("Writing…") : qsTr("Write them")
        enabled: group.exporting.canExport
        onClicked: group.exporting.run()
    }
    Notice {
        width: parent.width
        text: group.exporting.outcome
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: group.exporting.failure
    }
}
