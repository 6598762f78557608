// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Colours and the size of text.
SettingsGroup {
    title: qsTr("Appearance")

    RadioButton {
        width: parent.width
        text: qsTr("Colours of the system")
        checked: Appearance.scheme === Appearance.FollowSystem
        onToggled: Appearance.scheme = Appearance.FollowSystem
    }
    RadioButton {
        width: parent.width
        text: qsTr("Light")
        checked: Appearance.scheme === Appearance.Light
        onToggled: Appearance.scheme = Appearance.Light
    }
    RadioButton {
        width: parent.width
        text: qsTr("Dark")
        checked: Appearance.scheme === Appearance.Dark
        onToggled: Appearance.scheme = Appearance.Dark
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        Label {
            width: Math.min(implicitWidth, parent.width)
            height: Math.max(Theme.controlHeight, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            text: qsTr("Text size: %1 %").arg(Math.round(Appearance.textScale * 100))
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Smaller")
            enabled: Appearance.textScale > 1
            Accessible.name: qsTr("Smaller text")
            onClicked: Appearance.textScale -= 0.1
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Larger")
            enabled: Appearance.textScale < 2
            Accessible.name: qsTr("Larger text")
            onClicked: Appearance.textScale += 0.1
        }
    }
}
