// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How much of a message a notification shows, with an example.
SettingsGroup {
    id: group

    required property PolicyModel policy

    title: qsTr("What a notification shows")

    RadioButton {
        width: parent.width
        text: qsTr("Who wrote, where, and the first lines")
        checked: group.policy.privacy === PolicyModel.All
        onToggled: group.policy.privacy = PolicyModel.All
    }
    RadioButton {
        width: parent.width
        text: qsTr("Who wrote, and where")
        checked: group.policy.privacy === PolicyModel.Sender
        onToggled: group.policy.privacy = PolicyModel.Sender
    }
    RadioButton {
        width: parent.width
        text: qsTr("Only that something came")
        checked: group.policy.privacy === PolicyModel.Nothing
        onToggled: group.policy.privacy = PolicyModel.Nothing
    }
    Card {
        anchors.left: parent.left
        width: Math.min(parent.width, Theme.formWidth)
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Example of a notification: %1. %2").arg(group.policy.exampleTitle).arg(group.policy.exampleText)

        Label {
            width: parent.width
            text: group.policy.exampleTitle
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: group.policy.exampleText
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
