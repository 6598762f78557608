// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether links that are clicked elsewhere come here.
Column {
    id: section

    // null where nothing can be switched
    required property LinkHandler handler

    spacing: Theme.space2
    visible: handler !== null && handler.state !== LinkHandler.Unknown

    CheckBox {
        width: parent.width
        text: qsTr("Open invite links here")
        hint: section.handler === null || section.handler.otherEntry === ""
            ? qsTr("Links that begin with ic:// or claudemesh://, clicked in other programs.")
            : qsTr("Links that begin with ic:// or claudemesh://, clicked in other programs. %1 opens them now.").arg(section.handler.otherEntry)
        checked: section.handler !== null && section.handler.state === LinkHandler.On
        onToggled: checked ? section.handler.turnOn() : section.handler.turnOff()
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.handler ? section.handler.problem : ""
    }
}
