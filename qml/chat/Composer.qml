// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
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

    implicitHeight: column.implicitHeight + Theme.space2 + Theme.space3
    color: Theme.surface

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        anchors.bottomMargin: Theme.space3
        spacing: Theme.space2

        Notice {
            Layout.fillWidth: true
            visible: !composer.chat.encrypted
            kind: Notice.Warning
            text: composer.chat.peerKey === "*"
                ? qsTr("Not end-to-end encrypted: everyone in the mesh and its broker can read what you write here.")
                : qsTr("Not end-to-end encrypted: everyone in this group and the broker can read what you write here.")
        }
        Notice {
            Layout.fillWidth: true
            kind: Notice.Failure
            text: composer.chat.sendProblem
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Flickable {
                id: scroller

                Layout.fillWidth: true
                Layout.preferredHeight: Math.min(area.implicitHeight, Theme.controlHeight * 4)
                contentWidth: width
                contentHeight: area.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollBar { }
                T.TextArea.flickable: TextArea {
                    id: area

                    placeholderText: qsTr("Message to %1").arg(composer.chat.title)
                    Accessible.name: placeholderText
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    KeyNavigation.tab: sendButton.enabled ? sendButton : null
                    onTextChanged: composer.chat.draft = text
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
                            if (area.text !== composer.chat.draft)
                                area.text = composer.chat.draft;
                        }
                    }
                }
            }
            IconButton {
                id: sendButton

                Layout.alignment: Qt.AlignBottom
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
