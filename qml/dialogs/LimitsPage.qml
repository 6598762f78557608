// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The limits of the broker, for those who know why.
ScrollPane {
    id: page

    required property LimitList limits
    // why hosting failed, perhaps with these limits
    required property string failure

    function takeFocus() : void {
        contentY = 0;
        if (rows.count > 0)
            rows.itemAt(0).nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            text: qsTr("Limits of the broker")
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Notice {
            width: parent.width
            kind: Notice.Hint
            text: qsTr("The defaults suit a team. What is changed here is used when hosting starts the next time.")
        }
        Notice {
            width: parent.width
            kind: Notice.Warning
            text: page.limits.pending ? qsTr("The running broker still has the old limits. A restart interrupts all connections for a moment; they come back by themselves.") : ""
            actionText: qsTr("Restart it now")
            onActed: page.limits.restart()
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: page.failure
        }
        Repeater {
            id: rows

            model: page.limits

            LimitRow {
                width: parent.width
                onEdited: text => page.limits.edit(index, text)
                onResetWanted: page.limits.reset(index)
            }
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: page.limits.problem
        }
    }
}
