// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Takes invite links that are dropped, and pictures with a QR code of one.
DropArea {
    id: area

    // else only what looks like an invite, or is a file
    property bool takesAnything: false

    signal inviteDropped(var urls, string text)

    function suits(drag: var) : bool {
        return drag.hasUrls || (drag.hasText && (takesAnything || /^\s*(ic|claudemesh):|\/join\//i.test(drag.text)));
    }

    onEntered: drag => drag.accepted = suits(drag)
    onDropped: drop => {
        drop.accept(Qt.CopyAction);
        area.inviteDropped(drop.urls, drop.text);
    }

    Rectangle {
        anchors.fill: parent
        visible: area.containsDrag
        color: Theme.overlay
        opacity: 0.94
        border.width: Theme.focusWidth
        border.color: Theme.focus

        Label {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space5
            text: qsTr("Drop the invite here to see what it says")
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
    }
}
