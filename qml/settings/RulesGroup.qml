// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// The rules, in the order in which they are asked.
SettingsGroup {
    id: group

    required property RuleList rules

    signal ruleWanted(int row)

    function takeFocus() : void {
        add.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Rules")
    help: qsTr("The first rule that a message matches decides. Without one, you are told unless it is quiet.")

    Repeater {
        id: rows

        model: group.rules

        RuleRow {
            width: group.width
            last: index === group.rules.count - 1
            onUpWanted: group.rules.move(index, index - 1)
            onDownWanted: group.rules.move(index, index + 1)
            onEditWanted: group.ruleWanted(index)
            onRemoveWanted: {
                group.takeFocus(); // this row is gone then
                group.rules.remove(index);
            }
        }
    }
    Label {
        width: parent.width
        visible: group.rules.count === 0
        text: qsTr("There is no rule yet.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    Button {
        id: add

        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Add a rule…")
        onClicked: group.ruleWanted(-1)
    }
}
