// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Somebody who is banned from the hosted mesh.
Item {
    id: row

    required property string memberKey
    required property string name
    required property string fingerprint

    signal unbanWanted(string memberKey)

    readonly property bool mirrored: LayoutMirroring.enabled
    // beside the words while there is room for both, else below them
    readonly property bool beside: width - unban.implicitWidth > Theme.formWidth / 2

    height: beside ? Math.max(words.height, unban.height) : words.height + Theme.space1 + unban.height
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, banned").arg(name)
    Accessible.description: fingerprint

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: row.beside ? unban.left : parent.right
        anchors.rightMargin: row.beside ? Theme.space2 : 0
        y: row.beside ? (row.height - height) / 2 : 0
        spacing: Theme.focusWidth

        Label {
            width: parent.width
            text: row.name
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.fingerprint
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Button {
        id: unban

        x: row.beside === row.mirrored ? 0 : row.width - width
        y: row.beside ? (row.height - height) / 2 : row.height - height
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Unban")
        Accessible.name: qsTr("Unban %1").arg(row.name)
        // two people may have one name
        Accessible.description: row.fingerprint
        onClicked: row.unbanWanted(row.memberKey)
    }
}
