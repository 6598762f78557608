// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// One thing known: what it is, and below it the value, which can be selected and copied.
ColumnLayout {
    id: fact

    property string label
    property string value
    property bool fixed: false

    spacing: 0
    visible: value !== ""

    Label {
        text: fact.label
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        Layout.fillWidth: true
        elide: Text.ElideRight
    }
    TextEdit {
        Layout.fillWidth: true
        text: fact.value
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        readOnly: true
        selectByMouse: true
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.onAccent
        font.pixelSize: fact.fixed ? Theme.smallTextSize : Theme.textSize
        font.family: fact.fixed ? Theme.fixedFont : Application.font.family
        Accessible.role: Accessible.StaticText
        Accessible.name: fact.label + ": " + fact.value
    }
}
