// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What the host can do about a member.
Menu {
    id: menu

    property string memberKey
    property string name
    property bool kicked: false

    signal renameWanted
    signal kickWanted
    signal banWanted
    signal letInWanted

    MenuItem {
        text: qsTr("Rename…")
        onTriggered: menu.renameWanted()
    }
    MenuSeparator { }
    MenuItem {
        text: menu.kicked ? qsTr("Let in again") : qsTr("Kick…")
        onTriggered: menu.kicked ? menu.letInWanted() : menu.kickWanted()
    }
    MenuItem {
        text: qsTr("Ban…")
        onTriggered: menu.banWanted()
    }
}
