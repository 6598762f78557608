// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Something that is switched on or off in the person's desktop: Autostart or LinkHandler. Files say what is true, so
// the mark follows them and not the click.
Column {
    id: desktopSwitch

    required property QtObject subject
    required property string text
    // both have the same states: unknown, off, on
    readonly property bool on: subject !== null && subject.state === Autostart.On

    spacing: Theme.space1
    visible: subject !== null
    Component.onCompleted: if (subject)
        subject.look()

    CheckBox {
        id: box

        width: parent.width
        text: desktopSwitch.text
        enabled: desktopSwitch.subject !== null && desktopSwitch.subject.state !== Autostart.Unknown
        checked: desktopSwitch.on
        onToggled: {
            if (checked)
                desktopSwitch.subject.turnOn();
            else
                desktopSwitch.subject.turnOff();
        }

        Connections {
            target: desktopSwitch.subject

            function onChanged() : void {
                box.checked = Qt.binding(() => desktopSwitch.on);
            }
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: desktopSwitch.subject !== null ? desktopSwitch.subject.problem : ""
    }
}
