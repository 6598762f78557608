// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Meshtray

// What can be done with a message.
Menu {
    id: menu

    property int row: -1
    property bool canRetry: false
    property bool canCancel: false
    property bool hasCode: false
    property string fold
    property list<string> links
    // what a long address may take
    property real widest: Theme.formWidth

    signal copyWanted
    signal quoteWanted
    signal codeWanted
    signal foldWanted
    signal linkWanted(string address)
    signal retryWanted
    signal cancelWanted
    signal detailsWanted
    signal deletionWanted

    contentWidth: {
        let found = 0;
        for (let i = 0; i < count; ++i)
            found = Math.max(found, itemAt(i).implicitWidth);
        return Math.min(found, widest);
    }

    MenuItem {
        text: qsTr("Copy")
        shortcutText: qsTr("Ctrl+C")
        onTriggered: menu.copyWanted()
    }
    MenuItem {
        text: qsTr("Copy as a quote")
        onTriggered: menu.quoteWanted()
    }
    MenuItem {
        text: qsTr("Copy the code")
        enabled: menu.hasCode
        onTriggered: menu.codeWanted()
    }
    MenuItem {
        text: menu.fold === "unfolded" ? qsTr("Show less") : qsTr("Show all")
        shortcutText: qsTr("Space")
        enabled: menu.fold !== ""
        onTriggered: menu.foldWanted()
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
    MenuSeparator { }
    MenuItem {
        text: qsTr("Details…")
        onTriggered: menu.detailsWanted()
    }
    MenuItem {
        text: qsTr("Delete here…")
        shortcutText: qsTr("Del")
        onTriggered: menu.deletionWanted()
    }

    Instantiator {
        model: menu.links
        onObjectAdded: (index, object) => menu.insertItem(4 + index, object)
        onObjectRemoved: (index, object) => menu.removeItem(object)

        delegate: MenuItem {
            required property string modelData

            text: qsTr("Open %1…").arg(modelData)
            onTriggered: menu.linkWanted(modelData)
        }
    }
}
