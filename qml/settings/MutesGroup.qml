// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// What is muted.
SettingsGroup {
    id: group

    required property MuteList mutes

    title: qsTr("Muted")
    help: qsTr("Nothing is told of these, and they do not count in the panel.")

    Repeater {
        model: group.mutes

        Card {
            id: row

            required property int index
            required property string name
            required property string until

            width: group.width

            Label {
                width: parent.width
                text: row.name
                font.bold: true
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: row.until
                color: Theme.muted
                wrapMode: Text.Wrap
            }
            Button {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Unmute")
                Accessible.name: qsTr("Unmute %1").arg(row.name)
                onClicked: group.mutes.unmute(row.index)
            }
        }
    }
    Label {
        width: parent.width
        visible: group.mutes.count === 0
        text: qsTr("Nothing is muted. A conversation or a mesh is muted from its menu in the main window.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
}
