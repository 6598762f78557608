// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The open conversation: who it is with, the messages, the compose field.
Item {
    id: pane

    required property Windows windows
    required property Chat chat
    required property ConversationList conversations
    property bool narrow: false
    property alias detailsOpen: header.detailsOpen
    property alias showDetailsButton: header.showDetailsButton

    signal detailsToggled

    function focusComposer() : void {
        composer.takeFocus();
    }

    function focusMessages() : void {
        messages.takeFocus();
    }

    ThreadHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        chat: pane.chat
        showBack: pane.narrow
        onDetailsToggled: pane.detailsToggled()
    }
    Notice {
        id: trouble

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        height: visible ? implicitHeight : 0
        // on a wide window the list at the left says it
        visible: pane.narrow && text !== ""
        square: true
        kind: pane.chat.stateIcon === "state-trouble" ? Notice.Failure
            : pane.chat.stateIcon === "state-online" ? Notice.Hint : Notice.Warning
        text: pane.chat.trouble
        actionText: pane.chat.canRetry ? qsTr("Try again") : ""
        remedyText: pane.windows.keys.remedy(pane.chat.keyTrouble, pane.windows.keys.place)
        onActed: pane.conversations.retry(pane.chat.meshId)
        onRemedied: pane.windows.openKeys()
    }
    MessageList {
        id: messages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: trouble.bottom
        anchors.bottom: composer.top
        thread: pane.chat.thread
        direct: pane.chat.encrypted
        everyone: pane.chat.peerKey === "*"
        onRetryWanted: row => pane.chat.retry(row)
        onCancelWanted: row => pane.chat.cancel(row)
        onDeletionWanted: row => pane.chat.remove(row)
    }
    Composer {
        id: composer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        chat: pane.chat
    }
}
