// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A state by shape, colour and words.
RowLayout {
    id: mark

    property string icon
    property string words
    property bool calm: true
    readonly property color ink: icon === "state-online" ? Theme.success
        : icon === "state-trouble" ? Theme.danger
        : calm ? Theme.muted : Theme.warning

    spacing: Theme.space1

    Icon {
        implicitWidth: Math.round(Theme.smallTextSize * 0.95)
        implicitHeight: implicitWidth
        name: mark.icon
        color: mark.ink
    }
    Label {
        Layout.fillWidth: true
        text: mark.words
        color: mark.calm ? Theme.muted : mark.ink
        font.pixelSize: Theme.smallTextSize
        elide: Text.ElideRight
    }
}
