// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A mesh in the list: its name, whether it is connected, and what is wrong when it is not.
Item {
    id: heading

    property string title
    property string stateIcon
    property string stateText
    property bool stateCalm: true
    property string trouble
    property bool canRetry: false
    property bool first: false
    property bool showFocus: false

    signal retried

    implicitHeight: column.implicitHeight + Theme.space1 + (first ? Theme.space2 : Theme.space4)
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("Mesh %1: %2").arg(title).arg(stateText)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space3
        anchors.bottomMargin: Theme.space1
        spacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            Label {
                Layout.fillWidth: true
                text: heading.title
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                font.bold: true
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            StateMark {
                // the state may take what the name leaves, and at least half
                Layout.maximumWidth: Math.max(implicitWidth, 0)
                icon: heading.stateIcon
                words: heading.stateText
                calm: heading.stateCalm
            }
        }
        Notice {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space2
            Layout.rightMargin: -Theme.space1
            Layout.bottomMargin: Theme.space1
            kind: heading.stateIcon === "state-trouble" ? Notice.Failure : Notice.Warning
            text: heading.trouble
            actionText: heading.canRetry ? qsTr("Try again") : ""
            onActed: heading.retried()
        }
    }
    FocusRing {
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        shown: heading.showFocus
    }
}
