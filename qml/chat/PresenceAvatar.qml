// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// An avatar with the presence of its owner at its corner: by shape, not by colour alone. Words stand beside it.
Avatar {
    id: avatar

    property string presenceIcon

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: -Theme.focusWidth
        anchors.bottomMargin: -Theme.focusWidth
        width: Math.round(avatar.width * 0.42)
        height: width
        radius: width / 2
        visible: avatar.presenceIcon !== ""
        color: Theme.raised

        PresenceShape {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.focusWidth
            height: width
            name: avatar.presenceIcon
        }
    }
}
