// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Meshtray

// The open conversation: who it is with, the messages, the compose field.
Item {
    id: pane

    required property Chat chat
    required property ConversationList conversations
    property bool showBack: false
    property bool showDetailsButton: false
    property bool detailsOpen: false

    signal detailsToggled

    function focusComposer() : void {
        composer.takeFocus();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.headerHeight
            Layout.leftMargin: pane.showBack ? Theme.space1 : Theme.space4
            Layout.rightMargin: Theme.space2
            spacing: Theme.space2

            IconButton {
                visible: pane.showBack
                iconName: "back"
                text: qsTr("Back to the conversations")
                onClicked: pane.chat.close()
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.focusWidth

                Label {
                    Layout.fillWidth: true
                    text: pane.chat.title
                    font.bold: true
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space1

                    Icon {
                        implicitWidth: Theme.smallTextSize
                        implicitHeight: Theme.smallTextSize
                        name: pane.chat.encrypted ? "lock" : "lock-open"
                        color: pane.chat.encrypted ? Theme.success : Theme.warning
                    }
                    Label {
                        Layout.fillWidth: true
                        text: pane.chat.encrypted ? qsTr("End-to-end encrypted") : qsTr("Not end-to-end encrypted")
                        color: pane.chat.encrypted ? Theme.muted : Theme.warning
                        font.pixelSize: Theme.smallTextSize
                        elide: Text.ElideRight
                    }
                }
            }
            StateMark {
                Layout.maximumWidth: implicitWidth
                visible: !pane.showBack
                icon: pane.chat.stateIcon
                words: pane.chat.stateText
                calm: pane.chat.stateCalm
            }
            IconButton {
                visible: pane.showDetailsButton
                iconName: "info"
                text: pane.detailsOpen ? qsTr("Hide details") : qsTr("Show details")
                ink: pane.detailsOpen ? Theme.accent : Theme.muted
                onClicked: pane.detailsToggled()
            }
        }
        Rule { Layout.fillWidth: true }
        Notice {
            Layout.fillWidth: true
            // the list at the left says it too; here it matters on a narrow window
            visible: pane.showBack && text !== ""
            square: true
            kind: pane.chat.stateIcon === "state-trouble" ? Notice.Failure : Notice.Warning
            text: pane.chat.trouble
            actionText: pane.chat.canRetry ? qsTr("Try again") : ""
            onActed: pane.conversations.retry(pane.chat.meshId)
        }
        MessageList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            thread: pane.chat.thread
            direct: pane.chat.encrypted
        }
        Composer {
            id: composer

            Layout.fillWidth: true
            chat: pane.chat
        }
    }
}
