// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
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

    // the files of the pages, in their order, and what each is about
    readonly property var pages: [
        ["NotificationsPage.qml", { policy: settings.policy }],
        ["QuietPage.qml", { quiet: settings.quiet }],
        ["MessagesPage.qml", { retention: settings.retention, exporting: settings.exporting }],
        ["GeneralPage.qml", { windows: windows, language: settings.language }],
        ["NetworkPage.qml", { proxy: settings.proxy }],
        ["MeshesPage.qml", { windows: windows, settings: settings }],
        ["KeysPage.qml", { windows: windows }],
        ["AboutPage.qml", { about: settings.about }]
    ]

    function load() : void {
        const chosen = pages[page];
        loader.setSource(chosen[0], chosen[1]);
    }
    // true when the page had something to go back from
    function goBack() : bool {
        const page = loader.item as SteppedPage;
        if (page === null || !page.away)
            return false;
        page.backWanted();
        return true;
    }
    function takeFocus() : void {
        const first = loader.nextItemInFocusChain();
        if (first)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    onPageChanged: load()
    Component.onCompleted: load()

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
    }
}
