// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// Who the open conversation is with, who can read it, and whether the mesh is connected.
Item {
    id: header

    required property Chat chat
    property bool showBack: false
    property bool showDetailsButton: false
    property bool detailsOpen: false

    signal detailsToggled

    implicitHeight: Math.max(Theme.headerHeight, names.height + 2 * Theme.space2)

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        visible: header.showBack
        iconName: "back"
        text: qsTr("Back to the conversations")
        onClicked: header.chat.close()
    }
    Column {
        id: names

        anchors.left: header.showBack ? back.right : parent.left
        anchors.right: header.showBack ? details.left : state.left
        anchors.leftMargin: header.showBack ? Theme.space1 : Theme.space4
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.focusWidth

        Label {
            width: parent.width
            text: header.chat.title
            font.bold: true
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            visible: header.chat.memberName !== ""
            text: header.chat.place === "" ? qsTr("Session of %1").arg(header.chat.memberName)
                : qsTr("Session of %1 · %2").arg(header.chat.memberName).arg(header.chat.place)
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        RowLayout {
            id: subtitle

            width: parent.width
            spacing: Theme.space1

            Icon {
                implicitWidth: Theme.smallTextSize
                implicitHeight: Theme.smallTextSize
                name: header.chat.encrypted ? "lock" : "lock-open"
                color: header.chat.encrypted ? Theme.success : Theme.warning
            }
            Label {
                id: privacy

                text: header.chat.encrypted ? qsTr("End-to-end encrypted") : qsTr("Not end-to-end encrypted")
                color: header.chat.encrypted ? Theme.muted : Theme.warning
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignLeft
                // what the person is doing gives way to it
                Layout.maximumWidth: subtitle.width - Theme.smallTextSize - Theme.space1
                                     - (presence.visible ? Theme.smallTextSize + Theme.space2 + Theme.space1 : 0)
            }
            PresenceMark {
                id: presence

                icon: header.chat.presenceIcon
                words: header.chat.summary === "" ? header.chat.presenceText
                    : qsTr("%1 · %2", "status and summary").arg(header.chat.presenceText).arg(header.chat.summary)
                visible: header.chat.presenceText !== ""
                Layout.leftMargin: Theme.space2
                Layout.fillWidth: true
                Layout.minimumWidth: 0
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            Item { Layout.fillWidth: true }
        }
    }
    StateMark {
        id: state

        anchors.right: details.left
        anchors.rightMargin: Theme.space1
        anchors.verticalCenter: parent.verticalCenter
        visible: !header.showBack
        width: Math.min(implicitWidth, parent.width / 3)
        icon: header.chat.stateIcon
        words: header.chat.stateText
        calm: header.chat.stateCalm
    }
    IconButton {
        id: details

        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        visible: header.showDetailsButton
        width: visible ? implicitWidth : 0
        iconName: "info"
        text: header.detailsOpen ? qsTr("Hide details") : qsTr("Show details")
        ink: header.detailsOpen ? Theme.accent : Theme.muted
        onClicked: header.detailsToggled()
    }
    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
