// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The contents of MessageDetails.
BoxPage {
    id: form

    required property var facts

    signal closed

    // with its ring: Enter means it
    function takeFocus() : void {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Details of the message")
    buttons: Button {
        id: button

        text: qsTr("Close")
        highlighted: true
        onClicked: form.closed()
    }

    Repeater {
        model: form.facts

        Fact {
            required property var modelData

            width: parent ? parent.width : 0
            label: modelData.label
            value: modelData.value
            fixed: modelData.fixed
        }
    }
}
