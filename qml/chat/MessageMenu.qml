// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What can be done with a message.
Menu {
    id: menu

    property int row: -1
    property bool canRetry: false
    property bool canCancel: false

    signal copyWanted
    signal retryWanted
    signal cancelWanted

    MenuItem {
        text: qsTr("Copy")
        shortcutText: qsTr("Ctrl+C")
        onTriggered: menu.copyWanted()
    }
    MenuSeparator { }
    MenuItem {
        text: qsTr("Send once more")
        enabled: menu.canRetry
        onTriggered: menu.retryWanted()
    }
    MenuItem {
        text: qsTr("Do not send")
        enabled: menu.canCancel
        onTriggered: menu.cancelWanted()
    }
}
