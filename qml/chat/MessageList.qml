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

    signal retryWanted(int row)
    signal cancelWanted(int row)

    function openMenu(row: int, item: MessageRow, at: point) : void {
        if (!item || item.system)
            return;
        currentIndex = row;
        menu.row = row;
        menu.canRetry = item.canRetry;
        menu.canCancel = item.canCancel;
        menu.popup(item, at.x, at.y);
    }

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
        const wantsMenu = event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier);
        if (wantsMenu && list.currentItem) {
            list.openMenu(list.currentIndex, list.currentItem as MessageRow, Qt.point(Theme.space5, Theme.space5));
            event.accepted = true;
        }
    }

    MessageMenu {
        id: menu

        onCopyWanted: list.thread.copy(row)
        onRetryWanted: list.retryWanted(row)
        onCancelWanted: list.cancelWanted(row)
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
        id: delegate

        required property int index

        width: ListView.view.width
        direct: list.direct
        showFocus: list.activeFocus && ListView.isCurrentItem

        TapHandler {
            acceptedButtons: Qt.RightButton
            onTapped: point => list.openMenu(delegate.index, delegate, point.position)
        }
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
