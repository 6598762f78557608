// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The quiet hours of one day.
Card {
    id: row

    required property QuietModel quiet
    required property int index
    required property string day
    required property bool on
    required property string from
    required property string until
    required property string words

    CheckBox {
        width: parent.width
        text: row.day
        hint: row.words
        checked: row.on
        onToggled: row.quiet.setOn(row.index, checked)
    }
    Flow {
        width: parent.width
        visible: row.on
        spacing: Theme.space2

        Label {
            height: Theme.controlHeight
            text: qsTr("From")
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        TimeField {
            text: row.from
            wrong: !row.quiet.isTime(text)
            Accessible.name: qsTr("%1, quiet from").arg(row.day)
            onEditingFinished: {
                row.quiet.setFrom(row.index, text);
                text = Qt.binding(() => row.from);
            }
        }
        Label {
            height: Theme.controlHeight
            text: qsTr("until")
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        TimeField {
            text: row.until
            wrong: !row.quiet.isTime(text)
            Accessible.name: qsTr("%1, quiet until").arg(row.day)
            onEditingFinished: {
                row.quiet.setUntil(row.index, text);
                text = Qt.binding(() => row.until);
            }
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            flat: true
            text: qsTr("The same every day")
            Accessible.name: qsTr("%1: the same every day").arg(row.day)
            onClicked: row.quiet.copyToAll(row.index)
        }
    }
}
