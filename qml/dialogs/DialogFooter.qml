// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The buttons of a dialog, the one that Enter presses last. They wrap when the text is large.
Rectangle {
    id: footer

    property string hint
    default property alias buttons: flow.data
    // what a button may take
    readonly property real room: width - 2 * Theme.space4

    implicitHeight: flow.height + (note.visible && !sideBySide ? note.height + Theme.space2 : 0) + 2 * Theme.space3
    color: Theme.raised

    readonly property bool sideBySide: note.implicitWidth + flow.wanted + 3 * Theme.space4 < width

    Rule { width: parent.width }
    Label {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: footer.sideBySide ? (footer.height - height) / 2 : Theme.space3
        visible: text !== ""
        text: footer.hint
        color: Theme.muted
    }
    Flow {
        id: flow

        readonly property real wanted: {
            let sum = 0;
            for (let i = 0; i < visibleChildren.length; ++i)
                sum += visibleChildren[i].implicitWidth + spacing;
            return sum - spacing;
        }

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.space4
        anchors.bottomMargin: Theme.space3
        width: Math.min(wanted, footer.room)
        spacing: Theme.space2
    }
}
