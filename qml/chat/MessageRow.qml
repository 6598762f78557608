// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// One message: received at the left, ours at the right, news of the broker as a line of its own.
Item {
    id: row

    required property string kind
    required property string bodyText
    required property string sender
    required property int senderTint
    required property string timeText
    required property bool firstOfGroup
    required property string stateIcon
    required property string stateText
    required property bool stateCalm
    required property string trustIcon
    required property string trustText
    required property bool trustCalm
    required property bool hasText
    required property bool urgent
    // the conversation is end-to-end encrypted: only what is not gets words
    property bool direct: true
    property bool showFocus: false

    readonly property bool mine: kind === "sent"
    readonly property bool system: kind === "system"
    readonly property bool headed: !mine && !system && firstOfGroup
    readonly property bool trustSpelled: !mine && !system && !trustCalm && firstOfGroup

    implicitHeight: (system ? news.implicitHeight + Theme.space2 : bubble.height)
        + (firstOfGroup ? Theme.space2 : Theme.focusWidth)
    Accessible.role: Accessible.ListItem
    Accessible.name: system ? bodyText : qsTr("%1, %2: %3").arg(sender).arg(timeText).arg(bodyText)
    Accessible.description: mine ? stateText : trustText

    Label {
        id: news

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space1
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space5)
        visible: row.system
        text: qsTr("%1 · %2").arg(row.bodyText).arg(row.timeText)
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        font.italic: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Avatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.top: bubble.top
        visible: row.headed && !row.direct
        name: row.sender
        tint: row.senderTint
        iconName: row.trustIcon === "unknown" ? "unknown" : ""
        width: Theme.checkSize * 1.6
        height: width
    }
    Rectangle {
        id: bubble

        readonly property real indent: row.direct ? Theme.space4 : Theme.space4 + Theme.checkSize * 1.6 + Theme.space2
        readonly property real room: Math.min(Theme.bubbleWidth, row.width - indent - Theme.space5 * 2)

        anchors.bottom: parent.bottom
        x: row.mine ? row.width - width - Theme.space4 : indent
        width: Math.min(room, column.implicitWidth + 2 * Theme.space3)
        height: column.implicitHeight + 2 * (Theme.space1 + Theme.focusWidth)
        visible: !row.system
        radius: Theme.bubbleRadius
        color: row.mine ? Theme.sent : Theme.received
        border.width: row.mine && !row.stateCalm ? Theme.hairline : 0
        border.color: row.stateIcon === "refused" ? Theme.danger : Theme.warning

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space3
            anchors.rightMargin: Theme.space3
            spacing: Theme.focusWidth

            Label {
                Layout.fillWidth: true
                visible: row.headed && !row.direct
                text: row.sender
                color: row.trustIcon === "unknown" ? Theme.muted : Theme.text
                font.pixelSize: Theme.smallTextSize
                font.bold: true
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextEdit {
                Layout.fillWidth: true
                // as wide as its longest line, as far as there is room
                Layout.maximumWidth: bubble.room - 2 * Theme.space3
                text: row.bodyText
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                readOnly: true
                selectByMouse: true
                activeFocusOnPress: true
                color: row.hasText ? Theme.text : Theme.muted
                selectionColor: Theme.accent
                selectedTextColor: Theme.onAccent
                font.pixelSize: Theme.textSize
                font.italic: !row.hasText
                Accessible.ignored: true
            }
            RowLayout {
                Layout.alignment: row.mine ? Qt.AlignRight : Qt.AlignLeft
                Layout.maximumWidth: bubble.room - 2 * Theme.space3
                spacing: Theme.space1

                Label {
                    visible: row.urgent
                    text: qsTr("Urgent")
                    color: Theme.danger
                    font.pixelSize: Theme.smallTextSize
                    font.bold: true
                    Accessible.ignored: true
                }
                Label {
                    text: row.timeText
                    color: Theme.muted
                    font.pixelSize: Theme.smallTextSize
                    Accessible.ignored: true
                }
                Icon {
                    readonly property bool wanted: row.mine || row.trustSpelled || row.direct

                    visible: wanted
                    implicitWidth: Theme.smallTextSize
                    implicitHeight: Theme.smallTextSize
                    name: !wanted ? "" : row.mine ? row.stateIcon : row.trustIcon
                    color: stateWords.color
                }
                Label {
                    id: stateWords

                    Layout.fillWidth: true
                    visible: row.mine || row.trustSpelled
                    text: row.mine ? row.stateText : row.trustText
                    color: row.mine ? (row.stateCalm ? Theme.muted : row.stateIcon === "refused" ? Theme.danger : Theme.warning)
                                    : row.trustCalm ? Theme.muted : Theme.warning
                    font.pixelSize: Theme.smallTextSize
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
        FocusRing {
            anchors.margins: -Theme.focusWidth
            radius: Theme.bubbleRadius + Theme.focusWidth
            shown: row.showFocus
        }
    }
}
