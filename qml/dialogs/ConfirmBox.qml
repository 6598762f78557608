// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Asks before something that others will notice.
Box {
    id: box

    property string heading
    property string words
    property string actionText

    signal confirmed

    onOpened: cancel.forceActiveFocus()

    contentItem: Column {
        spacing: Theme.space3
        Accessible.role: Accessible.Dialog
        Accessible.name: box.heading
        Accessible.description: box.words

        Label {
            width: parent.width
            text: box.heading
            font.bold: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: box.words
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.space2
            layoutDirection: Qt.RightToLeft

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: box.actionText
                highlighted: true
                onClicked: {
                    box.close();
                    box.confirmed();
                }
            }
            Button {
                id: cancel

                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Cancel")
                onClicked: box.close()
            }
        }
    }
}
