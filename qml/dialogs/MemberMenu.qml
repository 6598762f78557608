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
    // not the owner
    property bool manageable: true

    signal renameWanted
    signal grantsWanted
    signal kickWanted
    signal banWanted
    signal letInWanted

    MenuItem {
        text: qsTr("Rename…")
        enabled: menu.manageable
        onTriggered: menu.renameWanted()
    }
    MenuItem {
        text: qsTr("Who may write to them…")
        onTriggered: menu.grantsWanted()
    }
    MenuSeparator { }
    MenuItem {
        enabled: menu.manageable
        text: menu.kicked ? qsTr("Let in again") : qsTr("Kick…")
        onTriggered: menu.kicked ? menu.letInWanted() : menu.kickWanted()
    }
    MenuItem {
        text: qsTr("Ban…")
        enabled: menu.manageable
        onTriggered: menu.banWanted()
    }
}
