// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Below a message: when, and what became of it or who vouches for it.
Item {
    id: footing

    property string timeText
    property bool urgent: false
    property string icon
    property string words
    property color ink: Theme.muted
    readonly property int wanted: before.width + (state.visible ? Theme.space1 + state.width : 0)
        + (text.visible ? Theme.space1 + Math.ceil(metrics.advanceWidth) + 1 : 0)

    // else the words have lines of their own
    readonly property bool beside: wanted <= width

    implicitHeight: !text.visible ? before.height
        : beside ? Math.max(before.height, text.height) : before.height + text.height

    // not the label's own wish: that depends on the width it gets
    TextMetrics {
        id: metrics

        text: footing.words
        font: text.font
    }
    Row {
        id: before

        anchors.left: parent.left
        spacing: Theme.space1

        Label {
            visible: footing.urgent
            text: qsTr("Urgent")
            color: Theme.danger
            font.pixelSize: Theme.smallTextSize
            font.bold: true
            Accessible.ignored: true
        }
        Label {
            text: footing.timeText
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            Accessible.ignored: true
        }
    }
    Icon {
        id: state

        anchors.left: before.right
        anchors.leftMargin: Theme.space1
        y: Math.round((before.height - height) / 2)
        width: Theme.smallTextSize
        height: Theme.smallTextSize
        visible: footing.icon !== ""
        name: footing.icon
        color: footing.ink
    }
    Label {
        id: text

        anchors.left: footing.beside ? state.right : parent.left
        anchors.right: parent.right
        anchors.leftMargin: footing.beside ? Theme.space1 : 0
        y: footing.beside ? 0 : before.height
        visible: footing.words !== ""
        text: footing.words
        color: footing.ink
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
