// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A sender, and what it may.
Column {
    id: row

    required property string sender
    required property string name
    required property string fingerprint
    required property bool direct
    required property bool many
    required property int tint

    signal directWanted(bool allowed)
    signal manyWanted(bool allowed)

    spacing: Theme.space1

    Row {
        width: parent.width
        spacing: Theme.space2

        Avatar {
            id: avatar

            width: Theme.smallAvatarSize
            height: width
            name: row.name
            tint: row.tint
        }
        Column {
            width: parent.width - avatar.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.name
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: row.fingerprint
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.WrapAnywhere
            }
        }
    }
    CheckBox {
        width: parent.width
        text: qsTr("Directly")
        checked: row.direct
        Accessible.name: qsTr("%1 may write directly").arg(row.name)
        // shows what holds, which is not always what was wanted
        onToggled: {
            row.directWanted(checked);
            checked = Qt.binding(() => row.direct);
        }
    }
    CheckBox {
        width: parent.width
        text: qsTr("By groups, topics and messages to everyone")
        checked: row.many
        Accessible.name: qsTr("%1 is heard in groups, topics and messages to everyone").arg(row.name)
        onToggled: {
            row.manyWanted(checked);
            checked = Qt.binding(() => row.many);
        }
    }
}
