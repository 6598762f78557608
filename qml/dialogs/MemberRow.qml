// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A member of the hosted mesh: who, in which state, and what can be done about it.
Item {
    id: row

    required property string memberKey
    required property string name
    required property string fingerprint
    required property string roleText
    required property bool online
    required property string stateText
    required property string linksText
    required property int tint
    required property bool manageable
    required property bool kicked

    // the button that asked, below which a menu belongs
    signal actionsWanted(Item button)

    height: Math.max(avatar.height, words.height, actions.height)
    Accessible.role: Accessible.ListItem
    Accessible.name: linksText === "" ? qsTr("%1, %2, %3").arg(name).arg(roleText).arg(stateText)
        : qsTr("%1, %2, %3, %4").arg(name).arg(roleText).arg(stateText).arg(linksText)
    Accessible.description: fingerprint

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: row.name
        tint: row.tint
        opacity: row.online ? 1 : 0.5
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.right: actions.left
        anchors.leftMargin: Theme.space2 + Theme.focusWidth
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.focusWidth

        Label {
            width: parent.width
            text: row.name
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        StateMark {
            width: parent.width
            icon: row.online ? "state-online" : "state-offline"
            words: row.linksText === "" ? row.stateText : qsTr("%1 · %2").arg(row.stateText).arg(row.linksText)
            // being away is nothing to look at
            ink: row.online ? Theme.success : Theme.muted
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %2").arg(row.roleText).arg(row.fingerprint)
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    IconButton {
        id: actions

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "menu"
        text: qsTr("Actions for %1").arg(row.name)
        // two people may have one name
        Accessible.description: row.fingerprint
        onClicked: row.actionsWanted(actions)
    }
}
