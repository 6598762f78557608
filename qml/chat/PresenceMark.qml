// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A presence by shape, colour and words.
Item {
    id: mark

    property string icon
    property string words

    implicitWidth: shape.width + Theme.space1 + label.implicitWidth
    implicitHeight: label.implicitHeight
    visible: words !== ""

    PresenceShape {
        id: shape

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: mark.icon
    }
    Label {
        id: label

        anchors.left: shape.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        // the shape alone where there is no room for a word
        visible: width > 2 * font.pixelSize
        text: mark.words
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignLeft
    }
}
