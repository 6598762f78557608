// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The members of the hosted mesh, live, and apart from them who is banned.
Column {
    id: section

    required property MemberList members
    required property MemberList banned
    required property GrantList grants

    spacing: Theme.space3

    function showActions(row: MemberRow, button: Item) : void {
        menu.memberKey = row.memberKey;
        menu.name = row.name;
        menu.kicked = row.kicked;
        menu.manageable = row.manageable;
        menu.popup(button, 0, button.height);
    }

    Flow {
        width: parent.width
        spacing: Theme.space2

        Label {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Members")
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Label {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("%1 of %2 online").arg(section.members.online).arg(section.members.total)
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.members.problem !== "" ? section.members.problem : section.banned.problem
    }
    Repeater {
        model: section.members

        MemberRow {
            id: member

            width: section.width
            onActionsWanted: button => section.showActions(member, button)
        }
    }
    Label {
        width: parent.width
        visible: section.members.total === 1
        text: qsTr("Nobody else is in yet. Make an invite above, and send its link to those you mean.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Label {
        width: parent.width
        visible: section.banned.total > 0
        text: qsTr("Banned")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: section.banned

        BannedRow {
            width: section.width
            onUnbanWanted: key => section.banned.letIn(key)
        }
    }

    MemberMenu {
        id: menu

        onRenameWanted: rename.open()
        onGrantsWanted: {
            section.grants.member = memberKey;
            grantBox.open();
        }
        onKickWanted: kick.open()
        onBanWanted: ban.open()
        onLetInWanted: section.members.letIn(memberKey)
    }
    NameBox {
        id: rename

        heading: qsTr("Rename %1").arg(menu.name)
        help: qsTr("All members see the new name.")
        name: menu.name
        actionText: qsTr("Rename")
        onNamed: name => section.members.rename(menu.memberKey, name)
    }
    GrantBox {
        id: grantBox

        grants: section.grants
    }
    ConfirmBox {
        id: kick

        heading: qsTr("Kick %1?").arg(menu.name)
        words: qsTr("%1 is disconnected now and cannot connect for a while. Messages wait until then. Membership stays.").arg(menu.name)
        actionText: qsTr("Kick")
        onConfirmed: section.members.kick(menu.memberKey)
    }
    ConfirmBox {
        id: ban

        heading: qsTr("Ban %1?").arg(menu.name)
        words: qsTr("%1 is disconnected now and cannot come back, not with a new invite either, until you lift the ban here.").arg(menu.name)
        actionText: qsTr("Ban")
        onConfirmed: section.members.ban(menu.memberKey)
    }
}
