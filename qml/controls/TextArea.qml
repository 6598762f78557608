// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.TextArea {
    id: control

    property bool wrong: false

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.controlHeight, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Math.round((Theme.controlHeight - Theme.textSize * 1.3) / 2)
    bottomPadding: topPadding
    color: enabled ? Theme.text : Theme.muted
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.pixelSize: Theme.textSize
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true

    Label {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        visible: control.length === 0 && control.preeditText === ""
        text: control.placeholderText
        color: control.placeholderTextColor
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
