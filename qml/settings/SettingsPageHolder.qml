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

            x: Theme.space2
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

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: quietHours

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: messages

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: general

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: network

        NetworkPage { proxy: holder.settings.proxy }
    }
    Component {
        id: meshes

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: keys

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
    Component {
        id: about

        GeneralPage { windows: holder.windows; settings: holder.settings }
    }
}
