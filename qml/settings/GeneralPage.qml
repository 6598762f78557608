// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How the program looks, speaks, and when it starts.
ScrollPane {
    id: page

    required property Windows windows
    required property LanguageModel language

    Column {
        width: parent.width
        spacing: Theme.space5

        SettingsGroup {
            width: parent.width
            title: qsTr("Language")

            Choice {
                width: parent.width
                label: qsTr("Language of Meshtray")
                options: page.language.names
                current: page.language.current
                onPicked: index => page.language.choose(index)
            }
        }
        AppearanceGroup { width: parent.width }
        SettingsGroup {
            width: parent.width
            visible: page.windows.autostart !== null || page.windows.linkHandler !== null
            title: qsTr("With the desktop")

            DesktopSwitch {
                width: parent.width
                subject: page.windows.autostart
                text: qsTr("Start Meshtray with my session, without a window")
            }
            DesktopSwitch {
                width: parent.width
                subject: page.windows.linkHandler
                text: qsTr("Open invite links (ic:// and claudemesh://) with Meshtray")
            }
        }
    }
}
