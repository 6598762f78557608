// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether notifications tell of the open conversation.
Column {
    id: group

    required property MuteSwitch mutes

    spacing: Theme.space2

    Label {
        width: parent.width
        visible: text !== ""
        text: group.mutes.words
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Button {
        id: button

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: group.mutes.muted ? qsTr("Unmute") : qsTr("Mute notifications…")
        onClicked: {
            if (group.mutes.muted)
                group.mutes.unmute();
            else
                menu.popup(button, 0, button.height);
        }

        Menu {
            id: menu

            onClosed: button.forceActiveFocus(Qt.PopupFocusReason)

            MenuItem {
                text: qsTr("For an hour")
                onTriggered: group.mutes.mute(MuteSwitch.Hour)
            }
            MenuItem {
                text: qsTr("For eight hours")
                onTriggered: group.mutes.mute(MuteSwitch.EightHours)
            }
            MenuItem {
                text: qsTr("Until tomorrow morning")
                onTriggered: group.mutes.mute(MuteSwitch.UntilTomorrow)
            }
            MenuItem {
                text: qsTr("Until I unmute it")
                onTriggered: group.mutes.mute(MuteSwitch.ForGood)
            }
        }
    }
}
