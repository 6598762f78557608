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
        DesktopGroup {
            width: parent.width
            visible: page.windows.autostart !== null && page.windows.linkHandler !== null
            autostart: page.windows.autostart
            linkHandler: page.windows.linkHandler
        }
    }
}
