// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A conversation in the list: who, the last words, when, and how many are unread.
Item {
    id: row

    property string title
    property string preview
    property string timeText
    property int unread: 0
    property bool muted: false
    property int tint: 0
    property string kindIcon
    property string kindText
    property string presenceIcon
    property string presenceLine
    // of a session: whose; it stands below that member
    property string ofMember
    property bool current: false
    property bool showFocus: false
    readonly property string called: ofMember === "" ? title : qsTr("%1, session of %2").arg(title).arg(ofMember)
    readonly property string spoken: unread > 0 ? qsTr("%1, %n unread", "", unread).arg(called) : called

    signal clicked

    implicitHeight: item.implicitHeight + Theme.focusWidth

    ListItem {
        id: item

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.ofMember === "" ? Theme.space2 : Theme.space2 + Theme.space4
        anchors.rightMargin: Theme.space2
        current: row.current
        showFocus: row.showFocus
        Accessible.name: row.spoken
        Accessible.description: [row.kindText, row.muted ? qsTr("Muted") : "", row.presenceLine, row.preview].filter(part => part !== "").join(". ") // qmllint disable
        onClicked: row.clicked()

        contentItem: ConversationSummary {
            title: row.title
            preview: row.preview
            timeText: row.timeText
            unread: row.unread
            muted: row.muted
            tint: row.tint
            kindIcon: row.kindIcon
            presenceIcon: row.presenceIcon
            presenceLine: row.presenceLine
            small: row.ofMember !== ""
        }
    }
}
