// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whether others can reach the broker, and what to do when they cannot.
Column {
    id: section

    required property HostModel hosting

    spacing: Theme.space2
    visible: hosting.reach.text !== "" || hosting.firewall.sentence !== ""

    Notice {
        width: parent.width
        kind: section.hosting.reach.state === ReachCheck.Silent ? Notice.Failure : Notice.Hint
        text: section.hosting.reach.text
        actionText: section.hosting.reach.state === ReachCheck.Checking ? "" : qsTr("Check again")
        onActed: section.hosting.checkReach()
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: section.hosting.firewall.sentence
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    CopyField {
        width: parent.width
        visible: text !== ""
        text: section.hosting.firewall.command
        name: qsTr("Command for the firewall")
        onCopyWanted: section.hosting.firewall.copy()
    }
}
