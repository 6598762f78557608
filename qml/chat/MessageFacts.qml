// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// The contents of MessageDetails: a heading, the facts, which may be more than fit, and a button.
Item {
    id: form

    required property var facts

    signal closed

    // with its ring: Enter means it
    function takeFocus() : void {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: heading.height + column.height + button.height + 2 * Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text

    Label {
        id: heading

        width: parent.width
        text: qsTr("Details of the message")
        font.bold: true
        wrapMode: Text.Wrap
    }
    Flickable {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.bottom: button.top
        anchors.topMargin: Theme.space3
        anchors.bottomMargin: Theme.space3
        contentWidth: width
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.List
        Accessible.name: heading.text
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.controlHeight)
        Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + Theme.controlHeight)
        T.ScrollBar.vertical: ScrollBar { }

        Column {
            id: column

            width: parent.width - Theme.scrollBarSize
            spacing: Theme.space2

            Repeater {
                model: form.facts

                Fact {
                    required property var modelData

                    width: column.width
                    label: modelData.label
                    value: modelData.value
                    fixed: modelData.fixed
                }
            }
        }
    }
    Button {
        id: button

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Close")
        highlighted: true
        onClicked: form.closed()
    }
}
