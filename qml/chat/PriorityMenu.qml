// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How urgent the next message is.
Menu {
    id: menu

    required property Chat chat

    PriorityItem {
        text: qsTr("Now")
        iconName: "priority-now"
        explanation: qsTr("Delivered at once, also to those who work or do not want to be disturbed.")
        chosen: menu.chat.priority === Chat.Now
        onTriggered: menu.chat.priority = Chat.Now
    }
    PriorityItem {
        text: qsTr("Next")
        iconName: "priority-next"
        explanation: qsTr("The usual: delivered as soon as the receiver is idle.")
        chosen: menu.chat.priority === Chat.Next
        onTriggered: menu.chat.priority = Chat.Next
    }
    PriorityItem {
        text: qsTr("Low")
        iconName: "priority-low"
        explanation: qsTr("Delivered to an idle receiver, after everything else.")
        chosen: menu.chat.priority === Chat.Low
        onTriggered: menu.chat.priority = Chat.Low
    }
}
