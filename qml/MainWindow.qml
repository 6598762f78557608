// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Meshes and conversations at the left, the thread in the middle, details at the right when there is room; one column
// on a narrow window.
Window {
    id: window

    required property Windows windows
    required property ConversationList conversations
    required property Chat chat
    required property SearchModel search
    required property LeaveModel leaving
    required property MuteSwitch mutes

    readonly property bool narrow: width < Theme.twoColumns
    readonly property bool roomy: width >= Theme.threeColumns
    property bool detailsOpen: false
    property bool searching: false
    readonly property bool threadShown: chat.active && !conversations.empty

    title: chat.active ? qsTr("%1 – Meshtray").arg(chat.title) : "Meshtray"
    width: Theme.mainWidth
    height: Theme.mainHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    // it was closed with a conversation in it
    Component.onCompleted: if (threadShown)
        thread.focusComposer()

    function startSearching() : void {
        searching = true;
        searchPage.takeFocus();
    }
    function stopSearching() : void {
        searching = false;
        if (threadShown)
            thread.focusComposer();
    }

    Binding {
        target: window.chat
        property: "attended"
        value: window.active && window.visible && window.threadShown && !window.searching
    }
    // asked for from outside, by a notification: the next thing is to write
    Connections {
        target: window.windows
        function onConversationOpened() : void {
            thread.focusComposer();
        }
    }
    Shortcut {
        sequence: "Ctrl+J"
        onActivated: window.windows.openJoin()
    }
    Shortcut {
        sequence: "Ctrl+H"
        onActivated: window.windows.openHost()
    }
    Shortcut {
        sequence: "Ctrl+,"
        onActivated: window.windows.openSettings()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: !window.conversations.empty
        onActivated: sidebar.startConversation("")
    }
    Shortcut {
        sequence: "Ctrl+K"
        enabled: sidebar.visible
        onActivated: sidebar.findConversation()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: Appearance.textScale += 0.1
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: Appearance.textScale -= 0.1
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: window.windows.quitRequested()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: !window.conversations.empty
        onActivated: window.startSearching()
    }
    Shortcut {
        sequence: "Escape"
        enabled: window.searching
        onActivated: window.stopSearching()
    }
    Shortcut {
        sequence: "Escape"
        enabled: window.narrow && window.threadShown && !window.searching
        onActivated: {
            if (details.visible)
                window.detailsOpen = false;
            else
                window.chat.close();
        }
    }

    EmptyState {
        anchors.fill: parent
        visible: window.conversations.empty
        windows: window.windows
    }

    Sidebar {
        id: sidebar

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: window.narrow ? parent.width : Theme.sidebarWidth
        visible: !window.conversations.empty && (!window.narrow || !window.threadShown && !window.searching)
        windows: window.windows
        conversations: window.conversations
        chat: window.chat
        leaving: window.leaving
        mutes: window.mutes
        onSearchWanted: window.startSearching()
        onChosen: {
            window.searching = false;
            thread.focusComposer();
        }

        Rule {
            anchors.right: parent.right
            height: parent.height
            visible: !window.narrow
        }
    }
    ThreadPane {
        id: thread

        anchors.left: window.narrow ? parent.left : sidebar.right
        anchors.right: details.visible && !window.narrow ? details.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: window.threadShown && !window.searching && !(window.narrow && details.visible)
        windows: window.windows
        chat: window.chat
        conversations: window.conversations
        narrow: window.narrow
        showDetailsButton: !window.roomy
        detailsOpen: details.visible
        onDetailsToggled: window.detailsOpen = !window.detailsOpen
    }
    Label {
        anchors.left: sidebar.right
        anchors.right: parent.right
        anchors.margins: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        visible: !window.conversations.empty && !window.narrow && !window.threadShown && !window.searching
        text: qsTr("Choose a conversation from the list.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    DetailsPane {
        id: details

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: window.narrow ? parent.width : Theme.detailsWidth
        visible: window.threadShown && !window.searching && (window.roomy || window.detailsOpen)
        chat: window.chat
        mutes: window.mutes
        showBack: window.narrow
        onCloseWanted: window.detailsOpen = false

        Rule {
            anchors.left: parent.left
            height: parent.height
            visible: !window.narrow
        }
    }
    SearchPage {
        id: searchPage

        anchors.left: window.narrow ? parent.left : sidebar.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: window.searching && !window.conversations.empty
        search: window.search
        onClosed: window.stopSearching()
        onChosen: {
            window.searching = false;
            thread.focusMessages();
        }
    }
    InviteDrop {
        anchors.fill: parent
        onInviteDropped: (urls, text) => window.windows.takeInvite(urls, text)
    }
}
