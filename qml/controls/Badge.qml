// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How many are unread.
Rectangle {
    id: badge

    property int count: 0

    implicitHeight: Theme.badgeHeight
    implicitWidth: Math.max(implicitHeight, number.implicitWidth + Theme.space2)
    radius: height / 2
    color: Theme.accent
    visible: count > 0
    Accessible.ignored: true

    Label {
        id: number

        anchors.centerIn: parent
        text: badge.count > 99 ? "99+" : badge.count
        color: Theme.accentText
        font.pixelSize: Theme.smallTextSize
        font.bold: true
        Accessible.ignored: true
    }
}
