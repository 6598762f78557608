// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A message that was found: where it stands, who wrote it and when, and the words around those looked for.
ListItem {
    id: row

    required property string title
    required property string meshName
    required property string sender
    required property string timeText
    required property var snippet
    required property int tint
    required property string spoken

    Accessible.name: spoken

    contentItem: Item { // qmllint disable
        implicitHeight: place.height + who.height + words.height + 2 * Theme.focusWidth

        Label {
            id: place

            anchors.left: parent.left
            anchors.right: time.left
            anchors.rightMargin: Theme.space2
            text: qsTr("%1 · %2").arg(row.title).arg(row.meshName)
            font.bold: true
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            id: time

            anchors.right: parent.right
            anchors.baseline: place.baseline
            text: row.timeText
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            Accessible.ignored: true
        }
        Label {
            id: who

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: place.bottom
            anchors.topMargin: Theme.focusWidth
            text: row.sender
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        MessageBody {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: who.bottom
            anchors.topMargin: Theme.focusWidth
            part: row.snippet // qmllint disable
            // a click on it is one on the row
            enabled: false
        }
    }
}
