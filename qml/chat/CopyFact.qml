// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A fact with a button that copies it.
Item {
    id: item

    property alias label: fact.label
    property alias value: fact.value
    property string copyText

    signal copyWanted

    implicitHeight: Math.max(fact.implicitHeight, copy.height)
    visible: value !== ""

    Fact {
        id: fact

        anchors.left: parent.left
        anchors.right: copy.left
        fixed: true
    }
    IconButton {
        id: copy

        anchors.right: parent.right
        anchors.rightMargin: -Theme.space2
        iconName: copied.running ? "check" : "copy"
        text: copied.running ? qsTr("Copied") : item.copyText
        onClicked: {
            item.copyWanted();
            copied.restart();
        }

        Timer {
            id: copied

            interval: Theme.copiedDelay
        }
    }
}
