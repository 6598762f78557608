// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The invites that were made to the hosted mesh.
Column {
    id: section

    required property InviteList invites

    spacing: Theme.space3
    visible: invites.count > 0

    Label {
        width: parent.width
        text: qsTr("Invites")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.invites.problem
    }
    Repeater {
        model: section.invites

        InviteRow {
            width: section.width
            onRevokeWanted: key => {
                revoke.inviteKey = key;
                revoke.open();
            }
        }
    }

    ConfirmBox {
        id: revoke

        property string inviteKey

        heading: qsTr("Revoke this invite?")
        words: qsTr("Nobody can join with its link any more. Those who have joined with it stay members.")
        actionText: qsTr("Revoke")
        onConfirmed: section.invites.revoke(inviteKey)
    }
}
