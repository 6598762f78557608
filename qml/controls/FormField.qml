// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A label above what it names.
ColumnLayout {
    id: field

    property string label
    property string help

    spacing: Theme.space1

    Label {
        text: field.label
        font.bold: true
        Layout.fillWidth: true
        wrapMode: Text.Wrap
    }
    Label {
        visible: text !== ""
        text: field.help
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        Layout.fillWidth: true
        wrapMode: Text.Wrap
    }
}
