// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// Looks for words in every message that is kept here.
Rectangle {
    id: page

    required property SearchModel search

    signal closed
    signal chosen

    function takeFocus() : void {
        field.forceActiveFocus();
        field.selectAll();
    }
    function choose(row: int) : void {
        if (row < 0 || row >= list.count)
            return;
        search.open(row);
        chosen();
    }

    color: Theme.surface
    Keys.onEscapePressed: page.closed()

    Item {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        height: Math.max(Theme.headerHeight, field.height + line.height + 3 * Theme.space2)

        IconButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Theme.space1
            anchors.verticalCenter: field.verticalCenter
            iconName: "back"
            text: qsTr("Back (Esc)")
            onClicked: page.closed()
        }
        TextField {
            id: field

            anchors.left: back.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.leftMargin: Theme.space1
            anchors.rightMargin: Theme.space4
            anchors.topMargin: Theme.space2
            placeholderText: qsTr("Search messages")
            maximumLength: 200
            Accessible.name: placeholderText
            Component.onCompleted: text = page.search.query
            onTextChanged: page.search.query = text
            Keys.onDownPressed: list.forceActiveFocus()
            Keys.onReturnPressed: page.choose(0)
            Keys.onEnterPressed: page.choose(0)
        }
        Flow {
            id: line

            anchors.left: field.left
            anchors.right: field.right
            anchors.top: field.bottom
            anchors.topMargin: Theme.space2
            spacing: Theme.space3

            ComboBox {
                id: scope

                width: Math.min(implicitWidth, line.width)
                model: page.search.scopes
                currentIndex: page.search.scope
                Accessible.name: qsTr("Where to search")
                onActivated: index => page.search.scope = index
            }
            Label {
                width: Math.min(implicitWidth, line.width)
                height: Math.max(implicitHeight, text === "" || y > 0 ? 0 : scope.height)
                visible: text !== ""
                text: page.search.busy ? qsTr("Searching…")
                    : field.text.trim() === "" ? ""
                    : page.search.cutOff ? qsTr("The newest %n hits", "", list.count) : qsTr("%n hit(s)", "", list.count)
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
            }
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Notice {
        id: problem

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        height: visible ? implicitHeight : 0
        square: true
        kind: Notice.Warning
        text: page.search.problem === "" ? "" : qsTr("Not everything could be searched: %1").arg(page.search.problem)
    }
    ListView {
        id: list

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: problem.bottom
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        topMargin: Theme.space2
        bottomMargin: Theme.space2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        model: page.search
        currentIndex: -1
        activeFocusOnTab: count > 0
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages found")
        T.ScrollBar.vertical: ScrollBar { }
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = 0
        Keys.onUpPressed: event => {
            event.accepted = currentIndex <= 0;
            if (event.accepted)
                field.forceActiveFocus();
        }
        Keys.onReturnPressed: page.choose(currentIndex)
        Keys.onEnterPressed: page.choose(currentIndex)
        Keys.onSpacePressed: page.choose(currentIndex)

        delegate: SearchRow {
            required property int index

            width: ListView.view.width
            showFocus: list.activeFocus && ListView.isCurrentItem
            onClicked: page.choose(index)
        }
    }
    Label {
        anchors.horizontalCenter: list.horizontalCenter
        y: list.y + Theme.space5
        width: Math.min(list.width - 2 * Theme.space4, Theme.formWidth)
        visible: list.count === 0 && !page.search.busy
        text: field.text.trim() === ""
            ? qsTr("Type one word or several: a message is found when it has all of them.")
            : qsTr("No message has these words. Try fewer of them, or another spelling.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
