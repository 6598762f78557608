// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A label above what it names.
Column {
    id: field

    property string label
    property string help

    spacing: Theme.space1

    Label {
        width: parent.width
        text: field.label
        font.bold: true
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: field.help
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        bottomPadding: Theme.focusWidth
        wrapMode: Text.Wrap
    }
}
