// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One thing known: what it is, and below it the value, which can be selected and copied.
Column {
    id: fact

    property string label
    property string value
    property bool fixed: false

    spacing: Theme.focusWidth
    visible: value !== ""

    Label {
        width: parent.width
        text: fact.label
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    TextEdit {
        width: parent.width
        text: fact.value
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: TextEdit.AlignLeft
        readOnly: true
        selectByMouse: true
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        font.pixelSize: Theme.textSize
        font.family: fact.fixed ? Theme.fixedFont : Application.font.family
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(fact.label).arg(fact.value)
    }
}
