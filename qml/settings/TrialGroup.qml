// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What would happen with a message.
SettingsGroup {
    id: group

    required property RuleTrial trial

    title: qsTr("What would happen with a message?")

    Choice {
        width: parent.width
        label: qsTr("In the mesh")
        options: group.trial.meshNames
        current: group.trial.mesh
        onPicked: index => group.trial.mesh = index
    }
    Choice {
        width: parent.width
        label: qsTr("From")
        options: group.trial.senderNames
        current: group.trial.sender
        onPicked: index => group.trial.sender = index
    }
    Choice {
        width: parent.width
        label: qsTr("To")
        options: group.trial.targetNames
        current: group.trial.target
        onPicked: index => group.trial.target = index
    }
    Choice {
        width: parent.width
        label: qsTr("With the priority")
        options: group.trial.urgencyNames
        current: group.trial.urgency
        onPicked: index => group.trial.urgency = index
    }
    Choice {
        width: parent.width
        label: qsTr("When")
        options: group.trial.dayNames
        current: group.trial.day
        onPicked: index => group.trial.day = index
    }
    TimeField {
        anchors.left: parent.left
        visible: group.trial.day > 0
        text: group.trial.time
        wrong: !group.trial.timeFits
        Accessible.name: qsTr("At what time")
        onTextEdited: group.trial.time = text
    }
    Notice {
        width: parent.width
        text: group.trial.outcome
    }
}
