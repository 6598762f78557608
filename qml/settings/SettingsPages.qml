// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The names of the pages. Up and Down turn to another one, Enter goes into it.
ListView {
    id: list

    required property int page
    // a page is turned to while the arrows pass it; else Enter does
    required property bool eager

    signal chosen(int page)
    signal entered

    function pass(index: int) : void {
        currentIndex = Math.max(0, Math.min(count - 1, index));
        if (eager)
            chosen(currentIndex);
    }
    function enter() : void {
        chosen(currentIndex);
        entered();
    }
    function titleOf(page: int) : string {
        return entries[page].title;
    }

    readonly property var entries: [
        { title: qsTr("Notifications"), icon: "bell" },
        { title: qsTr("Quiet hours"), icon: "moon" },
        { title: qsTr("Messages"), icon: "messages" },
        { title: qsTr("General"), icon: "settings" },
        { title: qsTr("Network"), icon: "network" },
        { title: qsTr("Meshes"), icon: "mesh" },
        { title: qsTr("Keys"), icon: "lock" },
        { title: qsTr("About"), icon: "info" }
    ]

    model: entries.length
    onPageChanged: currentIndex = page
    Component.onCompleted: currentIndex = page
    topMargin: Theme.space2
    bottomMargin: Theme.space2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pages of the settings")
    Keys.onUpPressed: list.pass(list.currentIndex - 1)
    Keys.onDownPressed: list.pass(list.currentIndex + 1)
    Keys.onReturnPressed: list.enter()
    Keys.onEnterPressed: list.enter()
    Keys.onSpacePressed: list.enter()

    delegate: ListItem {
        id: row

        required property int index

        x: Theme.space2
        width: ListView.view.width - 2 * Theme.space2
        text: list.titleOf(index)
        current: index === list.currentIndex
        showFocus: list.activeFocus && current
        Accessible.name: text
        onClicked: {
            list.currentIndex = index;
            list.enter();
        }

        contentItem: Row {
            spacing: Theme.space2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.iconSize
                height: Theme.iconSize
                name: list.entries[row.index].icon
                color: row.current ? Theme.accent : Theme.muted
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: row.availableWidth - Theme.iconSize - Theme.space2
                text: row.text
                font.bold: row.current
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
