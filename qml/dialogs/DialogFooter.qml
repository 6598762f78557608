// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// The buttons of a dialog, the one that Enter presses last.
Rectangle {
    id: footer

    property string hint
    default property alias buttons: row.data

    implicitHeight: flow.implicitHeight + 2 * Theme.space3
    color: Theme.raised

    RowLayout {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space4
        spacing: Theme.space2

        Label {
            Layout.fillWidth: true
            text: footer.hint
            color: Theme.muted
            elide: Text.ElideRight
        }
        RowLayout {
            id: row

            spacing: Theme.space2
        }
    }
}
