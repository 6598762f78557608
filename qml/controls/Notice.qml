// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A sentence the person should read, where it matters, with what can be done about it.
Rectangle {
    id: notice

    enum Kind { Hint, Warning, Failure }

    property int kind: Notice.Hint
    property string text
    // what helps, and what may help
    property string remedyText
    property string actionText
    property bool square: false
    readonly property color ink: kind === Notice.Failure ? Theme.danger
        : kind === Notice.Warning ? Theme.warning : Theme.muted
    // beside the words while there is room for both, else below them
    readonly property real roomBeside: width - actions.implicitWidth - icon.width - 2 * Theme.space3 - 2 * Theme.space2
    readonly property bool beside: roomBeside > words.implicitWidth || roomBeside > Theme.formWidth / 2

    signal acted
    signal remedied

    implicitWidth: words.implicitWidth + icon.width + 3 * Theme.space3
    implicitHeight: !actions.visible ? words.height + 2 * Theme.space2
        : beside ? Math.max(words.height + 2 * Theme.space2, actions.height + 2 * Theme.space1)
        : words.height + actions.height + Theme.space2 + Theme.space1
    visible: text !== ""
    radius: square ? 0 : Theme.radius
    color: kind === Notice.Failure ? Theme.dangerSoft : kind === Notice.Warning ? Theme.warningSoft : Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        y: words.y
        width: Theme.smallIconSize
        height: Theme.smallIconSize
        name: notice.kind === Notice.Hint ? "info" : "warning"
        color: notice.ink
    }
    Label {
        id: words

        anchors.left: icon.right
        anchors.right: actions.visible && notice.beside ? actions.left : parent.right
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space3
        y: actions.visible && notice.beside ? Math.max(Theme.space2, (notice.height - height) / 2) : Theme.space2
        text: notice.text
        wrapMode: Text.Wrap
        font.pixelSize: Theme.smallTextSize
        Accessible.ignored: true
    }
    Grid {
        id: actions

        readonly property real room: notice.width - 2 * Theme.space2

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.rightMargin: Theme.space2
        anchors.bottomMargin: notice.beside ? (notice.height - height) / 2 : Theme.space1
        visible: notice.actionText !== "" || notice.remedyText !== ""
        columns: remedy.implicitWidth + action.implicitWidth > room ? 1 : 2
        horizontalItemAlignment: Grid.AlignRight

        Button {
            id: remedy

            width: Math.min(implicitWidth, actions.room)
            visible: notice.remedyText !== ""
            text: notice.remedyText
            flat: true
            onClicked: notice.remedied()
        }
        Button {
            id: action

            width: Math.min(implicitWidth, actions.room)
            visible: notice.actionText !== ""
            text: notice.actionText
            flat: true
            onClicked: notice.acted()
        }
    }
}
