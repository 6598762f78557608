// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// An invite that was made: for whom it still is good, and until when.
Item {
    id: row

    required property string inviteKey
    required property string summary
    required property string termText
    required property string stateText
    required property bool open

    signal revokeWanted(string inviteKey)

    readonly property bool mirrored: LayoutMirroring.enabled
    // beside the words while there is room for both, else below them
    readonly property bool beside: width - revoke.implicitWidth > Theme.formWidth / 2

    height: !open ? words.height : beside ? Math.max(words.height, revoke.height)
        : words.height + Theme.space1 + revoke.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Invite %1, %2, %3, %4").arg(inviteKey).arg(stateText).arg(summary).arg(termText)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: row.open && row.beside ? revoke.left : parent.right
        anchors.rightMargin: row.open && row.beside ? Theme.space2 : 0
        y: row.beside ? (row.height - height) / 2 : 0
        spacing: Theme.focusWidth

        Label {
            width: parent.width
            text: row.summary
            color: row.open ? Theme.text : Theme.muted
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        StateMark {
            width: parent.width
            icon: row.open ? "state-online" : "state-offline"
            words: row.open ? row.termText : row.stateText
            ink: row.open ? Theme.success : Theme.muted
        }
        Label {
            width: parent.width
            text: row.inviteKey
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            font.family: Theme.fixedFont
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Button {
        id: revoke

        x: row.beside === row.mirrored ? 0 : row.width - width
        y: row.beside ? (row.height - height) / 2 : row.height - height
        width: Math.min(implicitWidth, parent.width)
        visible: row.open
        text: qsTr("Revoke")
        Accessible.name: qsTr("Revoke invite %1").arg(row.inviteKey)
        onClicked: row.revokeWanted(row.inviteKey)
    }
}
