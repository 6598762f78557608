// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.TextField {
    id: control

    property bool wrong: false

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.controlHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    verticalAlignment: TextInput.AlignVCenter
    color: enabled ? Theme.text : Theme.muted
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    font.pixelSize: Theme.textSize
    Accessible.role: Accessible.EditableText

    Label {
        x: control.leftPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        color: control.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    background: Rectangle {
        color: control.enabled ? Theme.field : Theme.raised
        radius: Theme.radius
        border.width: control.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: control.wrong ? Theme.danger : control.activeFocus ? Theme.focus : Theme.strongBorder
    }
}
