// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

Menu {
    id: menu

    required property Windows windows
    property bool canSearch: true

    signal searchWanted

    MenuItem {
        text: qsTr("Search messages…")
        shortcutText: qsTr("Ctrl+F")
        enabled: menu.canSearch
        onTriggered: menu.searchWanted()
    }
    MenuItem {
        text: qsTr("Join a mesh…")
        shortcutText: qsTr("Ctrl+J")
        onTriggered: menu.windows.openJoin()
    }
    MenuItem {
        text: qsTr("Host a mesh…")
        shortcutText: qsTr("Ctrl+H")
        onTriggered: menu.windows.openHost()
    }
    MenuItem {
        text: qsTr("Your keys…")
        onTriggered: menu.windows.openKeys()
    }
    MenuItem {
        text: qsTr("Settings…")
        shortcutText: qsTr("Ctrl+,")
        onTriggered: menu.windows.openSettings()
    }
    MenuSeparator { }
    MenuItem {
        text: qsTr("Colours of the system")
        checkable: true
        checked: Appearance.scheme === Appearance.FollowSystem
        onTriggered: Appearance.scheme = Appearance.FollowSystem
    }
    MenuItem {
        text: qsTr("Light")
        checkable: true
        checked: Appearance.scheme === Appearance.Light
        onTriggered: Appearance.scheme = Appearance.Light
    }
    MenuItem {
        text: qsTr("Dark")
        checkable: true
        checked: Appearance.scheme === Appearance.Dark
        onTriggered: Appearance.scheme = Appearance.Dark
    }
    MenuSeparator { }
    MenuItem {
        text: qsTr("Larger text")
        shortcutText: qsTr("Ctrl++")
        enabled: Appearance.textScale < 2
        onTriggered: Appearance.textScale += 0.1
    }
    MenuItem {
        text: qsTr("Smaller text")
        shortcutText: qsTr("Ctrl+-")
        enabled: Appearance.textScale > 1
        onTriggered: Appearance.textScale -= 0.1
    }
    MenuSeparator { }
    MenuItem {
        text: qsTr("Quit")
        shortcutText: qsTr("Ctrl+Q")
        onTriggered: menu.windows.quitRequested()
    }
}
