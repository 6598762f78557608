// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A line to take elsewhere.
Item {
    id: line

    property alias text: field.text
    property string name
    property bool important: false

    signal copyWanted

    implicitHeight: Math.max(field.height, copy.height)

    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: copy.left
        anchors.rightMargin: Theme.space2
        readOnly: true
        font.family: Theme.fixedFont
        Accessible.name: line.name
        Accessible.readOnly: true
        onTextChanged: cursorPosition = 0
        onActiveFocusChanged: if (activeFocus)
            selectAll()
    }
    Button {
        id: copy

        anchors.right: parent.right
        text: copied.running ? qsTr("Copied") : qsTr("Copy")
        iconName: copied.running ? "check" : "copy"
        highlighted: line.important
        Accessible.name: qsTr("%1: copy").arg(line.name)
        onClicked: {
            line.copyWanted();
            copied.restart();
        }

        Timer {
            id: copied

            interval: Theme.copiedDelay
        }
    }
}
