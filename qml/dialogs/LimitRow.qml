// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One limit of the broker.
FormField {
    id: row

    required label
    required help
    required property int index
    required property string value
    required property string usualValue
    required property string problem
    required property bool usual
    required property bool onOff

    signal edited(string text)
    signal resetWanted

    Flow {
        width: parent.width
        spacing: Theme.space2

        TextField {
            width: Math.min(implicitWidth / 2, row.width)
            visible: !row.onOff
            text: row.value
            wrong: row.problem !== ""
            Accessible.name: row.label
            Accessible.description: row.problem !== "" ? row.problem : row.help
            onTextEdited: row.edited(text)
        }
        CheckBox {
            height: Theme.controlHeight
            visible: row.onOff
            text: qsTr("On")
            checked: row.value === "on"
            Accessible.name: row.label
            Accessible.description: row.help
            onToggled: row.edited(checked ? "on" : "off")
        }
        Button {
            width: Math.min(implicitWidth, row.width)
            visible: !row.usual
            flat: true
            text: qsTr("Back to %1").arg(row.usualValue === "" ? qsTr("nothing") : row.usualValue)
            Accessible.name: qsTr("%1: back to the default").arg(row.label)
            onClicked: row.resetWanted()
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: row.problem
    }
}
