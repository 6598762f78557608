// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Meshtray

T.MenuItem {
    id: control

    property string shortcutText

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight - Theme.space1, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? Theme.space3 : Theme.space2
    rightPadding: mirrored ? Theme.space2 : Theme.space3
    font.pixelSize: Theme.textSize
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize
            name: control.checkable && control.checked ? "check" : ""
            color: Theme.accent
        }
        Label {
            text: control.text
            color: control.enabled ? Theme.text : Theme.muted
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Label {
            visible: text !== ""
            text: control.shortcutText
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            Layout.leftMargin: Theme.space4
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius - Theme.focusWidth
        color: control.highlighted ? Theme.hover : "transparent"
    }
}
