// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One mesh: what is known of it, and what can be done.
Card {
    id: card

    required property string meshId
    required property string name
    required property string ourName
    required property string broker
    required property string stateIcon
    required property string stateText
    required property bool stateCalm
    required property string fingerprint
    required property string joined
    required property bool owned

    signal safetyWanted
    signal leaveWanted

    Label {
        width: parent.width
        text: card.owned ? qsTr("%1 (yours)").arg(card.name) : card.name
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    StateMark {
        width: parent.width
        icon: card.stateIcon
        words: card.stateText
        calm: card.stateCalm
    }
    Fact {
        width: parent.width
        label: qsTr("Your name there")
        value: card.ourName
    }
    Fact {
        width: parent.width
        label: qsTr("Broker")
        value: card.broker
    }
    Fact {
        width: parent.width
        label: qsTr("Fingerprint of your key")
        value: card.fingerprint
        fixed: true
    }
    Fact {
        width: parent.width
        label: qsTr("Member since")
        value: card.joined
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Safety numbers…")
            Accessible.name: qsTr("Safety numbers in %1…").arg(card.name)
            onClicked: card.safetyWanted()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Leave…")
            Accessible.name: qsTr("Leave %1…").arg(card.name)
            onClicked: card.leaveWanted()
        }
    }
}
