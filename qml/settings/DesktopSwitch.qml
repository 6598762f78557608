// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Something that is switched on or off in the person's desktop. Files say what is true, so the mark follows them and not
// the click.
Column {
    id: desktopSwitch

    required property string text
    required property bool known // what the files say
    required property bool on
    required property string problem

    signal turned(bool on)

    // what was tried may have changed nothing
    function follow() : void {
        box.checked = Qt.binding(() => desktopSwitch.on);
    }

    spacing: Theme.space1

    CheckBox {
        id: box

        width: parent.width
        text: desktopSwitch.text
        enabled: desktopSwitch.known
        checked: desktopSwitch.on
        onToggled: desktopSwitch.turned(checked)
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: desktopSwitch.problem
    }
}
