// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One rule in words, and what can be done with it.
Card {
    id: row

    required property int index
    required property string condition
    required property string treatment
    required property bool last

    signal upWanted
    signal downWanted
    signal editWanted
    signal removeWanted

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Rule %1: %2. %3.").arg(index + 1).arg(condition).arg(treatment)

    Label {
        width: parent.width
        text: qsTr("%1. %2").arg(row.index + 1).arg(row.condition)
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        width: parent.width
        text: row.treatment
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space1

        IconButton {
            enabled: row.index > 0
            iconName: "up"
            text: qsTr("Move rule %1 up").arg(row.index + 1)
            onClicked: row.upWanted()
        }
        IconButton {
            enabled: !row.last
            iconName: "down"
            text: qsTr("Move rule %1 down").arg(row.index + 1)
            onClicked: row.downWanted()
        }
        IconButton {
            iconName: "edit"
            text: qsTr("Change rule %1…").arg(row.index + 1)
            onClicked: row.editWanted()
        }
        IconButton {
            iconName: "remove"
            text: qsTr("Remove rule %1").arg(row.index + 1)
            onClicked: row.removeWanted()
        }
    }
}
