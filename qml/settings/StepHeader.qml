// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The heading of what is done on a page for a while, and the way back.
Row {
    id: header

    required property string title

    signal backWanted

    function takeFocus() : void {
        back.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space2

    IconButton {
        id: back

        iconName: "back"
        text: qsTr("Back")
        onClicked: header.backWanted()
    }
    Label {
        width: header.width - back.width - header.spacing
        height: Math.max(implicitHeight, back.height)
        text: header.title
        font.bold: true
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
}
