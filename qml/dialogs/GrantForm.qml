// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// What GrantBox shows: every other member with two switches.
Column {
    id: form

    required property GrantList grants
    // of the rows; the rest is reached by scrolling
    property real mostHeight: Theme.formWidth
    readonly property string heading: qsTr("Who may write to %1").arg(grants.memberName)

    signal finished

    function takeFocus() : void {
        done.forceActiveFocus();
    }

    spacing: Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: heading

    Label {
        width: parent.width
        text: form.heading
        font.bold: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: qsTr("Who is not allowed to write directly is told so. From groups and to everyone, messages are left out without a word.")
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: form.grants.problem
    }
    Label {
        width: parent.width
        visible: form.grants.count === 0
        text: qsTr("There is nobody else in the mesh.")
        color: Theme.muted
        wrapMode: Text.Wrap
    }
    ScrollPane {
        width: parent.width
        height: Math.min(rows.height, form.mostHeight)
        margin: 0

        Column {
            id: rows

            width: parent.width
            spacing: Theme.space3

            Repeater {
                model: form.grants

                GrantRow {
                    width: rows.width
                    onDirectWanted: allowed => form.grants.setDirect(sender, allowed)
                    onManyWanted: allowed => form.grants.setMany(sender, allowed)
                }
            }
        }
    }
    Flow {
        width: parent.width
        layoutDirection: Qt.RightToLeft

        Button {
            id: done

            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Done")
            onClicked: form.finished()
        }
    }
}
