// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// How busy the broker is, while it is looked at.
Flow {
    id: line

    required property TrafficModel traffic
    property bool shown: true

    spacing: Theme.space3
    visible: traffic.connectionsText !== ""
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How busy the broker is")

    Binding {
        target: line.traffic
        property: "watched"
        value: line.shown
    }
    Repeater {
        model: [line.traffic.connectionsText, line.traffic.waitingText, line.traffic.rateText]

        Label {
            required property string modelData

            width: Math.min(implicitWidth, line.width) // qmllint disable
            text: modelData
            color: Theme.muted
            wrapMode: Text.Wrap
        }
    }
}
