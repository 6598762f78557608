// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// Every mesh as a heading with its state, and below it its conversations and who else is there.
Rectangle {
    id: sidebar

    required property Windows windows
    required property ConversationList conversations
    required property Chat chat
    required property LeaveModel leaving
    required property MuteSwitch mutes

    // a conversation was opened: the keyboard belongs to its compose field
    signal chosen
    signal searchWanted

    color: Theme.raised

    Binding {
        target: sidebar.conversations
        property: "watched"
        value: sidebar.Window.active && sidebar.Window.visibility !== Window.Hidden
    }
    Binding {
        target: sidebar.conversations
        property: "filter"
        value: filter.text
    }

    function startConversation(meshId: string) : void {
        beginning.meshId = meshId ? meshId : chat.active ? chat.meshId : firstMesh();
        beginning.open();
    }
    function askToLeave(meshId: string) : void {
        leaveBox.meshId = meshId;
        leaveBox.heading = leaving.question(meshId);
        leaveBox.words = leaving.consequences(meshId);
        leaveBox.open();
    }
    function findConversation() : void {
        filter.takeFocus();
    }
    function openFirst() : void {
        for (let i = 0; i < list.count; ++i) {
            const peer = conversations.data(conversations.index(i, 0), ConversationList.PeerKey);
            if (peer === "")
                continue;
            chat.open(conversations.data(conversations.index(i, 0), ConversationList.MeshIdText), peer);
            chosen();
            return;
        }
    }
    function askForPresence(meshId: string) : void {
        conversations.presence.meshId = meshId;
        presenceBox.open();
    }
    function firstMesh() : string {
        return conversations.data(conversations.index(0, 0), ConversationList.MeshIdText);
    }

    Item {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Theme.headerHeight

        Label {
            anchors.left: parent.left
            anchors.right: write.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            text: "Meshtray"
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        IconButton {
            id: write

            anchors.right: menuButton.left
            anchors.verticalCenter: parent.verticalCenter
            iconName: "new-message"
            text: qsTr("New message")
            onClicked: sidebar.startConversation("")
        }
        IconButton {
            id: menuButton

            anchors.right: parent.right
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            iconName: "menu"
            opened: menu.visible
            text: qsTr("Menu")
            onClicked: menu.popup(menuButton, 0, menuButton.height)

            AppMenu {
                id: menu

                windows: sidebar.windows
                canSearch: !sidebar.conversations.empty
                onSearchWanted: sidebar.searchWanted()
            }
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    ConversationFilter {
        id: filter

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        onAccepted: sidebar.openFirst()
        onLeaveDownwards: list.forceActiveFocus(Qt.TabFocusReason)
    }
    Label {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filter.bottom
        anchors.margins: Theme.space4
        visible: sidebar.conversations.nothingFound
        text: qsTr("Nothing here fits that. To write to somebody else, use “New message”.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: filter.bottom
        anchors.bottom: problem.top
        topMargin: Theme.space1
        bottomMargin: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: sidebar.conversations
        currentIndex: -1
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Conversations")
        T.ScrollBar.vertical: ScrollBar { }
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0
        Keys.onReturnPressed: currentItem?.activate()
        Keys.onEnterPressed: currentItem?.activate()
        Keys.onSpacePressed: currentItem?.activate()

        delegate: Item {
            id: row

            required property int index
            required property bool isMesh
            required property string meshId
            required property string peerKey
            required property string title
            required property string preview
            required property string timeText
            required property int unread
            required property string stateIcon
            required property string stateText
            required property bool stateCalm
            required property string trouble
            required property bool canRetry
            required property string keyTrouble
            required property int tint
            required property string kindIcon
            required property string kindText
            required property string ofMember
            required property string presenceIcon
            required property string presenceLine
            required property bool nobodyElse
            required property bool ourOwn

            function activate() : void {
                if (isMesh) {
                    heading.askForActions();
                    return;
                }
                sidebar.chat.open(meshId, peerKey);
                sidebar.chosen();
            }

            width: ListView.view.width
            height: isMesh ? heading.implicitHeight : conversation.implicitHeight
            // the keyboard is on the row, so it speaks
            Accessible.role: Accessible.ListItem
            Accessible.name: isMesh ? heading.spoken : conversation.spoken
            Accessible.focusable: true
            Accessible.focused: activeFocus
            Accessible.onPressAction: activate()

            MeshHeading {
                id: heading

                anchors.fill: parent
                visible: row.isMesh
                title: row.title
                stateIcon: row.stateIcon
                stateText: row.stateText
                stateCalm: row.stateCalm
                trouble: row.trouble
                canRetry: row.canRetry
                remedy: sidebar.windows.keys.remedy(row.keyTrouble, sidebar.windows.keys.place)
                first: row.index === 0
                showFocus: list.activeFocus && row.ListView.isCurrentItem
                menuOpen: meshMenu.visible && meshMenu.meshId === row.meshId
                muted: sidebar.mutes.changes >= 0 && sidebar.mutes.isMeshMuted(row.meshId)
                nobodyElse: row.nobodyElse
                ourOwn: row.ourOwn
                onInviteWanted: sidebar.windows.openHost()
                onRetried: sidebar.conversations.retry(row.meshId)
                onActionsWanted: button => {
                    meshMenu.meshId = row.meshId;
                    meshMenu.popup(button, 0, button.height);
                }
                onRemedied: sidebar.windows.openKeys()
            }
            ConversationRow {
                id: conversation

                anchors.fill: parent
                visible: !row.isMesh
                title: row.title
                preview: row.preview
                timeText: row.timeText
                unread: row.unread
                muted: sidebar.mutes.changes >= 0 && sidebar.mutes.isConversationMuted(row.meshId, row.peerKey)
                tint: row.tint
                kindIcon: row.kindIcon
                kindText: row.kindText
                presenceIcon: row.presenceIcon
                presenceLine: row.presenceLine
                ofMember: row.ofMember
                current: sidebar.chat.active && sidebar.chat.meshId === row.meshId
                         && sidebar.chat.peerKey === row.peerKey
                showFocus: list.activeFocus && row.ListView.isCurrentItem
                onClicked: {
                    list.currentIndex = row.index;
                    row.activate();
                }
            }
        }
    }

    Notice {
        id: problem

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        square: true
        kind: Notice.Failure
        text: sidebar.leaving.problem
        actionText: qsTr("Close")
        onActed: sidebar.leaving.forgetProblem()
    }
    Menu {
        id: meshMenu

        property string meshId
        property bool muted: false

        onAboutToShow: muted = sidebar.mutes.isMeshMuted(meshId)

        MenuItem {
            text: qsTr("New message…")
            onTriggered: sidebar.startConversation(meshMenu.meshId)
        }
        MenuItem {
            text: qsTr("Your summary and groups…")
            onTriggered: sidebar.askForPresence(meshMenu.meshId)
        }
        MenuItem {
            text: meshMenu.muted ? qsTr("Unmute notifications") : qsTr("Mute notifications")
            onTriggered: {
                if (meshMenu.muted)
                    sidebar.mutes.unmuteMesh(meshMenu.meshId);
                else
                    sidebar.mutes.muteMesh(meshMenu.meshId, MuteSwitch.ForGood);
            }
        }
        MenuSeparator { }
        MenuItem {
            text: qsTr("Leave this mesh…")
            onTriggered: sidebar.askToLeave(meshMenu.meshId)
        }
    }
    ConfirmBox {
        id: leaveBox

        property string meshId

        actionText: qsTr("Leave the mesh")
        onConfirmed: sidebar.leaving.leave(meshId)
    }
    PresenceBox {
        id: presenceBox

        presence: sidebar.conversations.presence
    }
    NewConversation {
        id: beginning

        chat: sidebar.chat
        conversations: sidebar.conversations
        onBegun: sidebar.chosen()
    }
}
