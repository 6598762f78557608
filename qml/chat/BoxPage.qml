// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// What stands in a box that may be taller than its window: a heading, contents that scroll, and buttons below.
Item {
    id: page

    property string heading
    property string description
    default property alias content: column.data
    property alias buttons: flow.data

    implicitHeight: title.height + column.height + flow.height + 2 * Theme.space3
    Accessible.role: Accessible.Dialog
    Accessible.name: heading
    Accessible.description: description

    Label {
        id: title

        width: parent.width
        text: page.heading
        font.bold: true
        wrapMode: Text.Wrap
    }
    Flickable {
        id: scroller

        function scrollBy(distance: real) : void {
            contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
        }

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.bottom: flow.top
        anchors.topMargin: Theme.space3
        anchors.bottomMargin: Theme.space3
        contentWidth: width
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.Pane
        Accessible.name: page.heading
        Keys.onUpPressed: scrollBy(-Theme.controlHeight)
        Keys.onDownPressed: scrollBy(Theme.controlHeight)
        T.ScrollBar.vertical: ScrollBar { }

        Column {
            id: column

            width: parent.width - (scroller.contentHeight > scroller.height ? Theme.scrollBarSize : 0)
            spacing: Theme.space2
        }
    }
    FocusRing {
        anchors.fill: scroller
        shown: scroller.activeFocus
    }
    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: Theme.space2
        layoutDirection: Qt.RightToLeft
    }
}
