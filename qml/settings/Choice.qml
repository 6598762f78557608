// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One of several, below its label. What is chosen is told by the model alone: choosing is a wish.
Column {
    id: choice

    required property string label
    required property var options
    required property int current
    property string help

    signal picked(int index)

    spacing: Theme.space1

    Label {
        width: parent.width
        text: choice.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: choice.help
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ComboBox {
        id: box

        function follow() : void {
            currentIndex = Qt.binding(() => choice.current);
        }

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        model: choice.options
        enabled: count > 0
        Accessible.name: choice.label
        Accessible.description: choice.help
        onModelChanged: follow() // which made it the first one
        onActivated: index => {
            choice.picked(index);
            follow();
        }
        Component.onCompleted: follow()
    }
}
