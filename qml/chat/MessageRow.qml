// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One message: received at the start of the line, ours at its end, news of the broker as a line of its own. Above the
// first of a day stands the day, above the first new one a line.
Item {
    id: row

    required property string kind
    required property string bodyText
    required property var body
    required property var parts
    required property string fold
    required property int lineCount
    required property string sender
    required property int senderTint
    required property string timeText
    required property string newDay
    required property bool firstNew
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
    required property string spoken
    // the conversation is end-to-end encrypted: only what is not gets words
    property bool direct: true
    property bool showFocus: false

    signal linkWanted(string address)
    signal copyWanted(string text)
    signal foldWanted(bool unfolded)

    readonly property bool mine: kind === "sent"
    readonly property bool system: kind === "system"
    readonly property bool headed: !direct && !mine && !system && firstOfGroup
    readonly property int gap: firstOfGroup ? Theme.space2 : Theme.focusWidth
    readonly property int dayHeight: newDay === "" ? 0 : day.implicitHeight + Theme.space4
    readonly property int headHeight: dayHeight + (firstNew ? Theme.smallTextSize * 2 : 0)
    readonly property bool mirrored: LayoutMirroring.enabled
    // where a button for the message finds room
    readonly property bool bubbleAtRight: mine !== mirrored
    readonly property rect place: Qt.rect(bubble.x, bubble.y, bubble.width, bubble.height)

    implicitHeight: headHeight + gap + (system ? news.height + Theme.space1 : bubble.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken

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
    Loader {
        y: row.dayHeight
        width: parent.width
        height: row.headHeight - row.dayHeight
        active: row.firstNew
        sourceComponent: NewLine { }
    }
    Label {
        id: news

        anchors.horizontalCenter: parent.horizontalCenter
        y: row.headHeight + row.gap
        width: Math.min(implicitWidth, parent.width - 2 * Theme.space5)
        visible: row.system
        text: row.system ? qsTr("%1 · %2").arg(row.timeText).arg(row.bodyText) : ""
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Avatar {
        x: row.mirrored ? row.width - width - Theme.space4 : Theme.space4
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
        readonly property int edge: row.mine ? Theme.space4 : indent
        // what a message may take, so that the two sides stay told apart
        readonly property int room: Math.min(Theme.bubbleWidth, row.width - indent - Theme.space4 - Theme.space5)
                                    - 2 * Theme.space3
        // asked for in any case: the first time it is, it changes
        readonly property real bodyWidth: body.implicitWidth
        readonly property int wanted: mixed.active ? room
            : Math.max(bodyWidth, footing.wanted, row.headed ? name.implicitWidth : 0, unfold.wanted)

        x: row.bubbleAtRight ? row.width - width - edge : edge
        y: row.headHeight + row.gap
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
            MessageBody {
                id: body

                width: parent.width
                visible: !mixed.active
                part: row.body // qmllint disable
                color: row.hasText ? Theme.text : Theme.muted
                onLinkWanted: address => row.linkWanted(address)
            }
            Loader {
                id: mixed

                width: parent.width
                active: row.parts?.length > 0
                visible: active
                sourceComponent: MessageParts {
                    parts: row.parts // qmllint disable
                    onLinkWanted: address => row.linkWanted(address)
                    onCopyWanted: text => row.copyWanted(text)
                }
            }
            Loader {
                id: unfold

                readonly property real wanted: item ? item.implicitWidth : 0 // qmllint disable

                active: row.fold !== ""
                visible: active
                // by keyboard it is the space bar on the row
                sourceComponent: Button {
                    width: Math.min(implicitWidth, column.width) // qmllint disable
                    flat: true
                    leftPadding: 0
                    focusPolicy: Qt.NoFocus
                    text: row.fold === "folded" ? qsTr("Show all (%n lines)", "", row.lineCount) : qsTr("Show less") // qmllint disable
                    onClicked: row.foldWanted(row.fold === "folded") // qmllint disable
                }
            }
            MessageFooting {
                id: footing

                x: row.bubbleAtRight ? parent.width - width : 0
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
    FocusRing {
        anchors.fill: news
        anchors.margins: -Theme.focusWidth
        shown: row.showFocus && row.system
    }
}
