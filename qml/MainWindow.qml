// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// Meshes and conversations at the left, the thread in the middle, details at the right when there is room; one column
// on a narrow window.
Window {
    id: window

    required property Windows windows
    required property ConversationList conversations
    required property Chat chat

    readonly property bool narrow: width < Theme.twoColumns
    readonly property bool roomy: width >= Theme.threeColumns
    property bool detailsOpen: false
    readonly property bool threadShown: chat.active && !conversations.empty

    title: chat.active ? qsTr("%1 – Meshtray").arg(chat.title) : "Meshtray"
    width: Theme.mainWidth
    height: Theme.mainHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface

    Binding {
        target: window.chat
        property: "attended"
        value: window.active && window.threadShown
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
        sequences: [StandardKey.New]
        enabled: !window.conversations.empty
        onActivated: sidebar.startConversation()
    }
    Shortcut {
        sequences: [StandardKey.ZoomIn]
        onActivated: Appearance.textScale += 0.1
    }
    Shortcut {
        sequences: [StandardKey.ZoomOut]
        onActivated: Appearance.textScale -= 0.1
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.windows.quitRequested()
    }
    Shortcut {
        sequence: "Escape"
        enabled: window.narrow && window.threadShown
        onActivated: window.chat.close()
    }

    EmptyState {
        anchors.fill: parent
        visible: window.conversations.empty
        windows: window.windows
    }

    RowLayout {
        anchors.fill: parent
        visible: !window.conversations.empty
        spacing: 0

        Sidebar {
            id: sidebar

            Layout.fillHeight: true
            Layout.fillWidth: window.narrow
            Layout.preferredWidth: Theme.sidebarWidth
            Layout.maximumWidth: window.narrow ? -1 : Theme.sidebarWidth
            visible: !window.narrow || !window.threadShown
            windows: window.windows
            conversations: window.conversations
            chat: window.chat
            onChosen: thread.focusComposer()
        }
        Rule {
            Layout.fillHeight: true
            visible: !window.narrow
        }
        ThreadPane {
            id: thread

            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: window.threadShown
            chat: window.chat
            conversations: window.conversations
            showBack: window.narrow
            showDetailsButton: !window.narrow
            detailsOpen: window.roomy || window.detailsOpen
            onDetailsToggled: window.detailsOpen = !window.detailsOpen
        }
        Label {
            Layout.fillHeight: true
            Layout.fillWidth: true
            visible: !window.narrow && !window.threadShown
            text: qsTr("Choose a conversation at the left.")
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
        }
        Rule {
            Layout.fillHeight: true
            visible: details.visible
        }
        DetailsPane {
            id: details

            Layout.fillHeight: true
            Layout.preferredWidth: Theme.detailsWidth
            Layout.maximumWidth: Theme.detailsWidth
            visible: window.threadShown && !window.narrow && (window.roomy || window.detailsOpen)
            chat: window.chat
        }
    }
}
