// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The names of the pages. Up and Down turn to another one, Enter goes into it.
ListView {
    id: list

    required property int page

    signal chosen(int page)
    signal entered

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
    currentIndex: page
    topMargin: Theme.space2
    bottomMargin: Theme.space2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    activeFocusOnTab: true
    keyNavigationEnabled: false
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Pages of the settings")
    Keys.onUpPressed: list.chosen(Math.max(0, list.page - 1))
    Keys.onDownPressed: list.chosen(Math.min(list.count - 1, list.page + 1))
    Keys.onReturnPressed: list.entered()
    Keys.onEnterPressed: list.entered()
    Keys.onSpacePressed: list.entered()

    delegate: ListItem {
        id: row

        required property int index

        x: Theme.space2
        width: ListView.view.width - 2 * Theme.space2
        text: list.titleOf(index)
        current: index === list.page
        showFocus: list.activeFocus && current
        Accessible.name: text
        onClicked: {
            list.chosen(index);
            list.entered();
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
