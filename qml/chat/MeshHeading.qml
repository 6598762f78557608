// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A mesh in the list: its name, whether it is connected, and what is wrong when it is not.
Item {
    id: heading

    property string title
    property string stateIcon
    property string stateText
    property bool stateCalm: true
    property string trouble
    property bool canRetry: false
    property string remedy
    property bool first: false
    property bool showFocus: false
    property bool menuOpen: false
    property bool muted: false
    readonly property string spoken: muted ? qsTr("Mesh %1: %2, muted").arg(title).arg(stateText)
        : qsTr("Mesh %1: %2").arg(title).arg(stateText)
    property bool nobodyElse: false
    property bool ourOwn: false

    signal inviteWanted
    signal retried
    signal remedied
    // the button below which a menu belongs
    signal actionsWanted(Item button)

    function askForActions() : void {
        actionsWanted(actions);
    }

    implicitHeight: column.y + column.height + Theme.space1
    Accessible.role: Accessible.Heading
    Accessible.name: spoken

    Column {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: heading.first ? Theme.space2 : Theme.space4
        width: heading.width - Theme.space4 - Theme.space3
        spacing: Theme.space1

        Item {
            width: parent.width
            height: Math.max(name.height, state.height, actions.height)

            Label {
                id: name

                anchors.left: parent.left
                anchors.right: mute.visible ? mute.left : state.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                text: heading.title
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                font.bold: true
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Icon {
                id: mute

                anchors.right: state.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.smallTextSize
                height: Theme.smallTextSize
                visible: heading.muted
                name: "bell-off"
                color: Theme.muted
            }
            StateMark {
                id: state

                anchors.right: actions.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width * 0.5)
                icon: heading.stateIcon
                words: heading.stateText
                calm: heading.stateCalm
            }
            IconButton {
                id: actions

                anchors.right: parent.right
                anchors.rightMargin: -Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                height: Theme.controlHeight - Theme.space1
                // the list leads here with its keys
                focusPolicy: Qt.NoFocus
                iconName: "more"
                opened: heading.menuOpen
                text: qsTr("Actions for the mesh %1").arg(heading.title)
                onClicked: heading.askForActions()
            }
        }
        Notice {
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space2
            width: parent.width + Theme.space3
            // what there is to say while all is well is a hint
            kind: heading.stateIcon === "state-trouble" ? Notice.Failure
                : heading.stateIcon === "state-online" ? Notice.Hint : Notice.Warning
            text: heading.trouble
            actionText: heading.canRetry ? qsTr("Try again") : ""
            remedyText: heading.remedy
            onActed: heading.retried()
            onRemedied: heading.remedied()
        }
        Notice {
            anchors.left: parent.left
            anchors.leftMargin: -Theme.space2
            width: parent.width + Theme.space3
            visible: heading.nobodyElse && heading.trouble === ""
            text: heading.ourOwn ? qsTr("Nobody else is here yet. Invite those you want to write with.")
                                 : qsTr("Nobody else is here yet. Whoever joins appears in this list.")
            actionText: heading.ourOwn ? qsTr("Invite…") : ""
            onActed: heading.inviteWanted()
        }
    }
    FocusRing {
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        shown: heading.showFocus
    }
}
