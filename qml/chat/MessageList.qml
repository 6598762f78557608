// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// The messages of a conversation. Stays at the end while the person is there.
ListView {
    id: list

    required property Thread thread
    property bool direct: true
    property bool atTheEnd: true

    model: thread
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    topMargin: Theme.space3
    bottomMargin: Theme.space3
    cacheBuffer: Theme.mainHeight
    currentIndex: -1
    activeFocusOnTab: true
    keyNavigationEnabled: true
    highlightMoveDuration: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
    T.ScrollBar.vertical: ScrollBar { }

    onActiveFocusChanged: if (activeFocus && currentIndex < 0)
        currentIndex = count - 1
    onMovementEnded: atTheEnd = atYEnd
    onCountChanged: if (atTheEnd)
        settling.restart()
    onHeightChanged: if (atTheEnd)
        settling.restart()
    onContentHeightChanged: if (atTheEnd)
        settling.restart()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_C && event.modifiers === Qt.ControlModifier) {
            list.thread.copy(list.currentIndex);
            event.accepted = true;
        }
    }

    // once the rows have their heights
    Timer {
        id: settling

        interval: 0
        onTriggered: list.positionViewAtEnd()
    }
    Connections {
        target: list.thread
        function onModelReset() : void {
            list.currentIndex = -1;
            list.atTheEnd = true;
            settling.restart();
        }
    }

    delegate: MessageRow {
        width: ListView.view.width
        direct: list.direct
        showFocus: list.activeFocus && ListView.isCurrentItem
    }

    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, Theme.formWidth)
        visible: list.count === 0
        text: list.direct ? qsTr("Nothing has been said here yet. What you write is encrypted for this member alone.")
                          : qsTr("Nothing has been said here yet. Everyone in the mesh reads what you write here.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
