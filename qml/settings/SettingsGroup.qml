// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What belongs together on a page, below a heading.
Column {
    id: group

    property string title
    property string help

    spacing: Theme.space2

    Label {
        width: parent.width
        visible: text !== ""
        text: group.title
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: group.help
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
}
