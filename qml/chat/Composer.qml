// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// Where one writes. Enter sends, Shift+Enter begins a new line; who can read it is said before it is sent.
Rectangle {
    id: composer

    required property Chat chat

    function takeFocus() : void {
        area.forceActiveFocus();
        area.cursorPosition = area.length;
    }

    implicitHeight: column.height + Theme.space2 + Theme.space3
    color: Theme.surface

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        anchors.bottomMargin: Theme.space3
        spacing: Theme.space2

        Notice {
            width: parent.width
            visible: !composer.chat.encrypted
            kind: Notice.Warning
            text: composer.chat.peerKey === "*"
                ? qsTr("Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.")
                : composer.chat.peerKey.startsWith("#")
                ? qsTr("Not end-to-end encrypted: everyone in this topic and the broker can read what you write here, and the broker keeps it.")
                : composer.chat.outsideGroup
                ? qsTr("Not end-to-end encrypted: this group and the broker can read what you write here. You do not belong to it, so its answers do not reach you.")
                : qsTr("Not end-to-end encrypted: everyone in this group and the broker can read what you write here.")
            actionText: composer.chat.outsideGroup ? qsTr("Join the group") : ""
            onActed: {
                composer.chat.joinGroup();
                composer.takeFocus();
            }
        }
        Notice {
            width: parent.width
            visible: composer.chat.sessionAway
            text: qsTr("This session is not there now. What you write here waits for it until it is back.")
            actionText: qsTr("Write to %1 instead").arg(composer.chat.memberName)
            onActed: {
                composer.chat.openMember();
                composer.takeFocus();
            }
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: composer.chat.sendProblem
        }
        Notice {
            width: parent.width
            visible: composer.chat.priority !== Chat.Next
            text: composer.chat.priority === Chat.Now
                ? qsTr("Goes out as “now”: it reaches those who work or do not want to be disturbed, too.")
                : qsTr("Goes out as “low”: it is delivered after everything else.")
            actionText: qsTr("Send as usual")
            onActed: {
                composer.chat.priority = Chat.Next;
                composer.takeFocus();
            }
        }
        Item {
            width: parent.width
            height: Math.max(scroller.height, sendButton.height)

            Flickable {
                id: scroller

                // follows the cursor
                function reveal(cursor: rect) : void {
                    if (cursor.y < contentY)
                        contentY = Math.max(0, cursor.y - area.topPadding);
                    else if (cursor.y + cursor.height > contentY + height)
                        contentY = cursor.y + cursor.height + area.bottomPadding - height;
                }

                anchors.left: parent.left
                anchors.right: priorityButton.left
                anchors.rightMargin: Theme.space1
                height: Math.min(area.implicitHeight, Theme.controlHeight * 4)
                contentWidth: width
                contentHeight: area.height
                clip: true
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar { }

                TextArea {
                    id: area

                    function takeDraft() : void {
                        if (text !== composer.chat.draft)
                            text = composer.chat.draft;
                    }

                    width: scroller.width
                    placeholderText: qsTr("Message to %1").arg(composer.chat.title)
                    background: null
                    Accessible.name: placeholderText
                    Component.onCompleted: takeDraft()
                    onTextChanged: composer.chat.draft = text
                    onCursorRectangleChanged: scroller.reveal(cursorRectangle)
                    // Tab goes on to the next control; a message seldom needs one
                    Keys.onTabPressed: event => area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: event => area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Keys.onPressed: event => {
                        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                        if (!enter || event.modifiers & Qt.ShiftModifier)
                            return;
                        event.accepted = true;
                        composer.chat.send();
                    }

                    Connections {
                        target: composer.chat
                        function onDraftChanged() : void {
                            area.takeDraft();
                        }
                    }
                }
            }
            Rectangle {
                anchors.fill: scroller
                radius: Theme.radius
                color: "transparent"
                border.width: area.activeFocus ? Theme.focusWidth : Theme.hairline
                border.color: area.activeFocus ? Theme.focus : Theme.strongBorder
            }
            IconButton {
                id: priorityButton

                anchors.right: sendButton.left
                anchors.rightMargin: Theme.space1
                anchors.bottom: parent.bottom
                iconName: composer.chat.priority === Chat.Now ? "priority-now"
                    : composer.chat.priority === Chat.Low ? "priority-low" : "priority-next"
                ink: composer.chat.priority === Chat.Next ? Theme.muted : Theme.accent
                opened: priorityMenu.visible
                text: composer.chat.priority === Chat.Now ? qsTr("Priority: now")
                    : composer.chat.priority === Chat.Low ? qsTr("Priority: low") : qsTr("Priority: next")
                onClicked: priorityMenu.open()

                PriorityMenu {
                    id: priorityMenu

                    y: -height - Theme.space1
                    chat: composer.chat
                    onClosed: composer.takeFocus()
                }
            }
            IconButton {
                id: sendButton

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                iconName: "send"
                text: qsTr("Send (Enter)")
                highlighted: true
                enabled: area.text.trim() !== ""
                onClicked: {
                    composer.chat.send();
                    composer.takeFocus();
                }
            }
        }
    }
}
