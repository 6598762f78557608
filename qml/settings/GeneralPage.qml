// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How the program looks and when it starts.
ScrollPane {
    id: page

    required property Windows windows
    required property SettingsModel settings

    Column {
        width: parent.width
        spacing: Theme.space5

        SettingsGroup {
            width: parent.width
            title: qsTr("Colours")

            RadioButton {
                width: parent.width
                text: qsTr("Of the system")
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
        }
        SettingsGroup {
            width: parent.width
            title: qsTr("Text size")
            help: qsTr("In relation to the text of the system.")

            Flow {
                width: parent.width
                spacing: Theme.space2

                Button {
                    text: qsTr("Smaller")
                    enabled: Appearance.textScale > 1
                    onClicked: Appearance.textScale -= 0.1
                }
                Label {
                    height: Theme.controlHeight
                    verticalAlignment: Text.AlignVCenter
                    text: qsTr("%1 %").arg(Math.round(Appearance.textScale * 100))
                }
                Button {
                    text: qsTr("Larger")
                    enabled: Appearance.textScale < 2
                    onClicked: Appearance.textScale += 0.1
                }
            }
        }
    }
}
