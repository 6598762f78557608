// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Where a passphrase is typed. What was typed is not known here: a dot stands for each character.
SecretItem {
    id: control

    property string name
    property string description
    property bool wrong: false
    readonly property color ink: enabled ? Theme.text : Theme.muted
    // no more dots than there is room for
    readonly property int shown: Math.min(length, Math.max(0, Math.floor((width - 2 * Theme.space2) / dot.advanceWidth)))

    implicitWidth: Theme.formWidth
    implicitHeight: Math.max(Theme.controlHeight, dots.implicitHeight + 2 * Theme.space1)
    activeFocusOnTab: true
    onEnabledChanged: if (!enabled)
        focus = false
    Accessible.role: Accessible.EditableText
    Accessible.name: control.name
    Accessible.description: control.description
    Accessible.focusable: true
    Accessible.focused: activeFocus
    // Not passwordEdit: Qt gives such a field no name. What was typed cannot be read from here either way.
    Accessible.editable: true

    TextMetrics {
        id: dot

        font: dots.font
        text: "●"
    }
    Rectangle {
        anchors.fill: parent
        color: control.enabled ? Theme.field : Theme.raised
        radius: Theme.radius
        border.width: control.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: control.wrong ? Theme.danger : control.activeFocus ? Theme.focus : Theme.strongBorder
    }
    Rectangle {
        anchors.fill: dots
        visible: control.allSelected
        color: Theme.accent
    }
    Label {
        id: dots

        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        text: "●".repeat(control.shown)
        color: control.allSelected ? Theme.accentText : control.ink
        Accessible.ignored: true
    }
    Rectangle {
        anchors.left: dots.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.focusWidth
        height: dots.font.pixelSize * 1.2
        visible: control.activeFocus && !control.allSelected
        color: control.ink
    }
}
