// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.ToolTip {
    id: control

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.space1 : 0
    implicitWidth: Math.min(Theme.bubbleWidth, Math.ceil(metrics.advanceWidth) + 1 + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    delay: Theme.tipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    // not the label's own wish: that depends on the width it gets
    TextMetrics {
        id: metrics

        font: words.font
        text: control.text
    }
    contentItem: Label { // qmllint disable
        id: words

        text: control.text
        font.pixelSize: Theme.smallTextSize
        color: Theme.surface
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        color: Theme.text
        radius: Theme.radius
    }
}
