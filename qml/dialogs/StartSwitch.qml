// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether the program starts with the person's session.
Column {
    id: section

    // null where nothing can be switched
    required property Autostart autostart
    property string hint: qsTr("Without a window: only the icon in the panel.")

    spacing: Theme.space2
    visible: autostart !== null && autostart.state !== Autostart.Unknown

    CheckBox {
        width: parent.width
        text: qsTr("Start with the session")
        hint: section.hint
        checked: section.autostart !== null && section.autostart.state === Autostart.On
        onToggled: checked ? section.autostart.turnOn() : section.autostart.turnOff()
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.autostart ? section.autostart.problem : ""
    }
}
