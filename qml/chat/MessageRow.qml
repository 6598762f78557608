// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One message: received at the left, ours at the right, news of the broker as a line of its own. Above the first of
// a day stands the day.
Item {
    id: row

    required property string kind
    required property string bodyText
    required property string sender
    required property int senderTint
    required property string timeText
    required property string newDay
    required property bool firstOfGroup
    required property string stateIcon
    required property string stateText
    required property bool stateCalm
    required property string trustIcon
    required property string trustText
    required property bool trustCalm
    required property bool hasText
    required property bool urgent
    required property bool canRetry
    required property bool canCancel
    // the conversation is end-to-end encrypted: only what is not gets words
    property bool direct: true
    property bool showFocus: false

    readonly property bool mine: kind === "sent"
    readonly property bool system: kind === "system"
    readonly property bool headed: !direct && !mine && !system && firstOfGroup
    readonly property int gap: firstOfGroup ? Theme.space2 : Theme.focusWidth
    readonly property int dayHeight: newDay === "" ? 0 : day.implicitHeight + Theme.space4

    implicitHeight: dayHeight + gap + (system ? news.height + Theme.space1 : bubble.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: system ? bodyText : qsTr("%1, %2: %3").arg(sender).arg(timeText).arg(bodyText)
    Accessible.description: mine ? stateText : trustText

    Label {
        id: day

        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space2
        visible: row.newDay !== ""
        text: row.newDay
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        font.bold: true
    }
    Label {
        id: news

        anchors.horizontalCenter: parent.horizontalCenter
        y: row.dayHeight + row.gap
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space5)
        visible: row.system
        text: qsTr("%1 · %2").arg(row.bodyText).arg(row.timeText)
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Avatar {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.top: bubble.top
        width: Theme.smallAvatarSize
        height: width
        visible: row.headed
        name: row.sender
        tint: row.senderTint
        iconName: row.trustIcon === "unknown" ? "unknown" : ""
    }
    Rectangle {
        id: bubble

        readonly property int indent: row.direct ? Theme.space4 : Theme.space4 + Theme.smallAvatarSize + Theme.space2
        // what a message may take, so that the two sides stay told apart
        readonly property int room: Math.min(Theme.bubbleWidth, row.width - indent - Theme.space4 - Theme.space5)
                                    - 2 * Theme.space3
        readonly property int wanted: Math.max(body.implicitWidth, footing.wanted, row.headed ? name.implicitWidth : 0)

        anchors.left: row.mine ? undefined : parent.left
        anchors.leftMargin: indent
        anchors.right: row.mine ? parent.right : undefined
        anchors.rightMargin: Theme.space4
        y: row.dayHeight + row.gap
        width: Math.min(room, wanted + 1) + 2 * Theme.space3
        height: column.height + 2 * (Theme.space1 + Theme.focusWidth)
        visible: !row.system
        radius: Theme.bubbleRadius
        color: row.mine ? Theme.sent : Theme.received
        border.width: row.mine && !row.stateCalm ? Theme.hairline : 0
        border.color: row.stateIcon === "refused" ? Theme.danger : Theme.warning

        Column {
            id: column

            x: Theme.space3
            y: Theme.space1 + Theme.focusWidth
            width: bubble.width - 2 * Theme.space3
            spacing: Theme.focusWidth

            Label {
                id: name

                width: parent.width
                visible: row.headed
                text: row.sender
                color: row.trustIcon === "unknown" ? Theme.muted : Theme.text
                font.pixelSize: Theme.smallTextSize
                font.bold: true
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextEdit {
                id: body

                width: parent.width
                text: row.bodyText
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
                readOnly: true
                selectByMouse: true
                color: row.hasText ? Theme.text : Theme.muted
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentText
                font.pixelSize: Theme.textSize
                font.italic: !row.hasText
                Accessible.ignored: true
            }
            MessageFooting {
                id: footing

                anchors.left: row.mine ? undefined : parent.left
                anchors.right: row.mine ? parent.right : undefined
                width: Math.min(wanted, parent.width)
                timeText: row.timeText
                urgent: row.urgent
                icon: row.mine ? row.stateIcon : row.direct || row.firstOfGroup ? row.trustIcon : ""
                words: row.mine ? row.stateText : row.trustIcon === "lock" || !row.firstOfGroup ? "" : row.trustText
                ink: row.mine ? (row.stateCalm ? Theme.muted : row.stateIcon === "refused" ? Theme.danger : Theme.warning)
                              : row.trustCalm ? Theme.muted : Theme.warning
            }
        }
        FocusRing {
            anchors.margins: -Theme.focusWidth
            radius: Theme.bubbleRadius + Theme.focusWidth
            shown: row.showFocus
        }
    }
}
