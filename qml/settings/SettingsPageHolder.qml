// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The page that was chosen, below its title. The others are not there.
FocusScope {
    id: holder

    required property Windows windows
    required property SettingsModel settings
    required property int page
    required property string title
    required property bool canGoBack

    signal backWanted

    // true when the page had something to go back from
    function goBack() : bool {
        const item = loader.item as Item;
        return item !== null && typeof item.goBack === "function" && item.goBack();
    }
    function takeFocus() : void {
        const first = loader.nextItemInFocusChain();
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        id: header

        width: parent.width
        height: Math.max(Theme.headerHeight, heading.implicitHeight + 2 * Theme.space2)

        IconButton {
            id: backButton

            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            visible: holder.canGoBack
            iconName: "back"
            text: qsTr("Back to the pages")
            onClicked: holder.backWanted()
        }
        Label {
            id: heading

            anchors.left: holder.canGoBack ? backButton.right : parent.left
            anchors.right: parent.right
            anchors.leftMargin: holder.canGoBack ? Theme.space2 : Theme.space4
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: holder.title
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Loader {
        id: loader

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        sourceComponent: [notifications, quietHours, messages, general, network, meshes, keys, about][holder.page]
    }

    Component {
        id: notifications

        NotificationsPage { policy: holder.settings.policy }
    }
    Component {
        id: quietHours

        QuietPage { quiet: holder.settings.quiet }
    }
    Component {
        id: messages

        MessagesPage {
            retention: holder.settings.retention
            exporting: holder.settings.exporting
        }
    }
    Component {
        id: general

        GeneralPage {
            windows: holder.windows
            language: holder.settings.language
        }
    }
    Component {
        id: network

        NetworkPage { proxy: holder.settings.proxy }
    }
    Component {
        id: meshes

        MeshesPage {
            windows: holder.windows
            settings: holder.settings
        }
    }
    Component {
        id: keys

        KeysPage { windows: holder.windows }
    }
    Component {
        id: about

        AboutPage { about: holder.settings.about }
    }
}
