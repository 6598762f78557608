// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A state by shape, colour and words.
Item {
    id: mark

    property string icon
    property string words
    property bool calm: true
    // shortened to one line otherwise
    property bool whole: false
    property color ink: icon === "state-online" ? Theme.success
        : icon === "state-trouble" ? Theme.danger
        : calm ? Theme.muted : Theme.warning

    implicitWidth: shape.width + Theme.space1 + label.implicitWidth
    implicitHeight: label.implicitHeight

    Icon {
        id: shape

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.smallTextSize * 0.95)
        height: width
        name: mark.icon
        color: mark.ink
    }
    Label {
        id: label

        anchors.left: shape.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space1
        text: mark.words
        color: mark.calm ? Theme.muted : mark.ink
        font.pixelSize: Theme.smallTextSize
        elide: mark.whole ? Text.ElideNone : Text.ElideRight
        wrapMode: mark.whole ? Text.Wrap : Text.NoWrap
    }
}
