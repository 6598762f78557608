// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How many are unread.
Rectangle {
    id: badge

    property int count: 0
    // they ask for nothing
    property bool quiet: false

    implicitHeight: Theme.badgeHeight
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.space2)
    radius: height / 2
    color: quiet ? "transparent" : Theme.accent
    border.width: quiet ? Theme.hairline : 0
    border.color: Theme.strongBorder
    visible: count > 0
    Accessible.ignored: true

    Label {
        id: number

        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : badge.count
        color: badge.quiet ? Theme.muted : Theme.accentText
        font.pixelSize: Theme.smallTextSize
        font.bold: true
        Accessible.ignored: true
    }
}
