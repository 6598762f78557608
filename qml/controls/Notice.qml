// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A sentence the person should read, where it matters, with what can be done about it.
Rectangle {
    id: notice

    enum Kind { Hint, Warning, Failure }

    property int kind: Notice.Hint
    property string text
    property string actionText
    property bool square: false
    readonly property color ink: kind === Notice.Failure ? Theme.danger
        : kind === Notice.Warning ? Theme.warning : Theme.muted

    signal acted

    implicitWidth: row.implicitWidth + 2 * Theme.space3
    implicitHeight: row.implicitHeight + 2 * Theme.space2
    visible: text !== ""
    radius: square ? 0 : Theme.radius
    color: kind === Notice.Failure ? Theme.dangerSoft : kind === Notice.Warning ? Theme.warningSoft : Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space2
        spacing: Theme.space2

        Icon {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize
            name: notice.kind === Notice.Hint ? "info" : "warning"
            color: notice.ink
        }
        Label {
            Layout.fillWidth: true
            // wraps rather than asking for the width of one long line
            Layout.preferredWidth: Theme.smallestWidth / 2
            text: notice.text
            wrapMode: Text.Wrap
            font.pixelSize: Theme.smallTextSize
            Accessible.ignored: true
        }
        Button {
            visible: notice.actionText !== ""
            text: notice.actionText
            onClicked: notice.acted()
        }
    }
}
