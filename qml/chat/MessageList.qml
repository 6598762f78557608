// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

// The messages of a conversation. Stays at the end while the person is there; elsewhere what is before their eyes stays
// where it is.
Item {
    id: pane

    required property Thread thread
    property bool direct: true
    property bool everyone: false
    readonly property alias atTheEnd: list.atTheEnd
    readonly property alias unseen: list.unseen

    signal retryWanted(int row)
    signal cancelWanted(int row)
    signal deletionWanted(int row)

    // from a menu or a box, unless another one was opened by it
    function returnFocus() : void {
        if (!menu.visible && !linkBox.visible && !details.visible && !deletion.visible)
            takeFocus();
    }
    function takeFocus() : void {
        list.forceActiveFocus();
    }
    function openMenu(row: int, at: point) : void {
        const item = list.itemAtIndex(row) as MessageRow;
        if (!item || item.system)
            return;
        list.currentIndex = row;
        menu.row = row;
        menu.canRetry = item.canRetry;
        menu.canCancel = item.canCancel;
        menu.fold = item.fold;
        menu.hasCode = thread.hasCode(row);
        menu.links = thread.linksOf(row);
        menu.popup(item, at.x, at.y);
    }
    function askToOpen(address: string) : void {
        linkBox.written = address;
        linkBox.open();
    }
    function askToDelete(row: int) : void {
        deletion.row = row;
        deletion.open();
    }

    ListView {
        id: list

        property bool atTheEnd: true
        property int unseen: 0 // came while the person was elsewhere

        // where reading goes on: at the first that is new, or at the end
        function begin() : void {
            currentIndex = -1;
            unseen = 0;
            const firstNew = pane.thread.firstNewRow();
            atTheEnd = firstNew < 0;
            if (firstNew < 0)
                goToEnd();
            else
                goTo(firstNew, ListView.Beginning);
        }
        function rowInView() : int {
            const middle = atTheEnd ? -1 : indexAt(width / 2, contentY + height / 2);
            return middle < 0 ? count - 1 : middle;
        }
        function isAtBottom() : bool {
            return !pane.thread.detached && originY + contentHeight - contentY - height < Theme.space1;
        }
        // the person moves the view: nothing else does until look()
        function leave() : void {
            settling.stop();
            atTheEnd = false;
        }
        function look() : void {
            atTheEnd = isAtBottom();
            readOn();
        }
        function readOn() : void {
            if (settling.running || count === 0 && !pane.thread.hasEarlier)
                return;
            if (contentY - originY < 2 * height)
                pane.thread.loadEarlier();
            else if (pane.thread.detached && originY + contentHeight - contentY - height < 2 * height)
                pane.thread.loadLater();
        }
        // before older messages come: what is before the person's eyes has to stay there, which the view sees to only
        // when something of the older ones was in it
        function keepPlace() : void {
            anchor.row = indexAt(width / 2, Math.max(contentY, originY) + 1);
            anchor.count = count;
            const item = itemAtIndex(anchor.row);
            anchor.bottom = item ? item.y + item.height - contentY : 0;
        }
        function restorePlace() : void {
            if (anchor.row < 0)
                return;
            const added = count - anchor.count;
            const row = anchor.row + added;
            anchor.row = -1;
            if (settling.row >= 0)
                settling.row += added;
            forceLayout();
            positionViewAtIndex(row, ListView.Beginning);
            const item = itemAtIndex(row);
            if (item)
                contentY = item.y + item.height - anchor.bottom;
        }
        function goTo(row: int, mode: int) : void {
            settling.row = row;
            settling.mode = mode;
            positionViewAtIndex(row, mode);
            settling.restart();
        }
        function goToEnd() : void {
            atTheEnd = true;
            settling.row = -1;
            positionViewAtEnd();
            settling.restart();
        }
        function scrollBy(distance: real) : void {
            const last = Math.max(originY - topMargin, originY + contentHeight + bottomMargin - height);
            contentY = Math.max(originY - topMargin, Math.min(last, contentY + distance));
        }
        // to the next message, or further inside one that is taller than the view
        function step(by: int) : void {
            leave();
            const item = currentItem;
            const beyond = !item ? 0 : by > 0 ? item.y + item.height - contentY - height : contentY - item.y;
            if (beyond > 0 && item.height > height) {
                scrollBy(by * Math.min(beyond + Theme.space3, height * 0.8));
            } else {
                currentIndex = Math.max(0, Math.min(count - 1, currentIndex + by));
                positionViewAtIndex(currentIndex, ListView.Contain);
            }
            look();
        }
        function page(by: int) : void {
            leave();
            scrollBy(by * height * 0.9);
            const middle = indexAt(width / 2, contentY + height / 2);
            if (middle >= 0)
                currentIndex = middle;
            look();
        }
        function goToFirst() : void {
            leave();
            currentIndex = 0;
            positionViewAtBeginning();
            look();
        }
        function goToNewest() : void {
            pane.thread.showNewest();
        }
        function toggleFold(row: int) : void {
            const item = itemAtIndex(row) as MessageRow;
            if (item && item.fold !== "")
                pane.thread.setUnfolded(row, item.fold === "folded");
        }
        function showMenu() : void {
            pane.openMenu(currentIndex, Qt.point(Theme.space5, Theme.space5));
        }

        anchors.fill: parent
        model: pane.thread
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        topMargin: Theme.space3
        bottomMargin: Theme.space3
        cacheBuffer: Theme.mainHeight
        currentIndex: -1
        activeFocusOnTab: true
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        T.ScrollBar.vertical: ScrollBar {
            onPressedChanged: pressed ? list.leave() : list.look()
        }

        // a window that was closed finds its conversation as it was
        Component.onCompleted: pane.thread.detached ? goToNewest() : begin()
        onAtTheEndChanged: if (atTheEnd)
            unseen = 0
        onActiveFocusChanged: if (activeFocus && currentIndex < 0)
            currentIndex = rowInView()
        onMovementStarted: leave()
        onMovementEnded: look()
        onContentYChanged: {
            more.row = -1;
            readOn();
        }
        onCountChanged: if (atTheEnd)
            settling.restart()
        onHeightChanged: atTheEnd ? settling.restart() : Qt.callLater(look) // qmllint disable
        onContentHeightChanged: if (atTheEnd)
            settling.restart()
        onCurrentIndexChanged: if (activeFocus)
            more.show(currentIndex)
        Keys.onPressed: event => {
            const actions = {
                [Qt.Key_Up]: () => list.step(-1),
                [Qt.Key_Down]: () => list.step(1),
                [Qt.Key_PageUp]: () => list.page(-1),
                [Qt.Key_PageDown]: () => list.page(1),
                [Qt.Key_Home]: () => list.goToFirst(),
                [Qt.Key_End]: () => list.goToNewest(),
                [Qt.Key_Space]: () => list.toggleFold(list.currentIndex),
                [Qt.Key_Return]: () => list.showMenu(),
                [Qt.Key_Enter]: () => list.showMenu(),
                [Qt.Key_Menu]: () => list.showMenu(),
                [Qt.Key_Delete]: () => pane.askToDelete(list.currentIndex)
            };
            const withModifier = {
                [Qt.ControlModifier | Qt.Key_C]: () => pane.thread.copy(list.currentIndex),
                [Qt.ShiftModifier | Qt.Key_F10]: () => list.showMenu()
            };
            const plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
            const action = plain ? actions[event.key] : withModifier[event.modifiers | event.key];
            if (!action)
                return;
            action();
            event.accepted = true;
        }

        delegate: MessageRow {
            id: delegate

            required property int index

            width: ListView.view.width
            direct: pane.direct
            showFocus: list.activeFocus && ListView.isCurrentItem
            onLinkWanted: address => pane.askToOpen(address)
            onCopyWanted: text => pane.thread.copyText(text)
            onFoldWanted: unfolded => pane.thread.setUnfolded(index, unfolded)

            TapHandler {
                acceptedButtons: Qt.RightButton
                onTapped: point => pane.openMenu(delegate.index, point.position)
            }
        }

        QtObject {
            id: anchor

            property int row: -1
            property int count: 0
            property real bottom: 0 // of that row, below the top of the view
        }
        // once the rows have their heights
        Timer {
            id: settling

            property int row: -1 // the end when there is none
            property int mode: ListView.Center

            interval: 0
            onTriggered: {
                if (row < 0) {
                    list.positionViewAtEnd();
                } else {
                    list.positionViewAtIndex(row, mode);
                    row = -1;
                    list.atTheEnd = list.isAtBottom();
                }
                Qt.callLater(list.readOn); // qmllint disable
            }
        }
        Connections {
            target: pane.thread
            function onModelReset() : void {
                list.begin();
            }
            function onRowsAboutToBeInserted(parent: var, first: int) : void {
                if (first === 0 && list.count > 0)
                    list.keepPlace();
            }
            function onPagesChanged() : void {
                list.restorePlace();
            }
            function onArrived(isOurs: bool) : void {
                if (isOurs)
                    list.goToNewest();
                else if (!list.atTheEnd)
                    ++list.unseen;
            }
            function onWanted(row: int) : void {
                if (row === list.count - 1 && !pane.thread.detached) {
                    list.goToEnd();
                } else {
                    list.atTheEnd = false;
                    list.goTo(row, ListView.Center);
                }
                list.currentIndex = row;
            }
        }
        HoverHandler {
            id: hover

            onPointChanged: if (hovered && !list.moving)
                more.show(list.indexAt(point.position.x, point.position.y + list.contentY))
        }
    }

    // the menu of the message below the pointer, or of the one that has the keyboard
    IconButton {
        id: more

        property int row: -1

        function show(row: int) : void {
            const item = list.itemAtIndex(row) as MessageRow;
            more.row = item && !item.system ? row : -1;
            if (more.row < 0)
                return;
            x = item.bubbleAtRight ? item.place.x - width : item.place.x + item.place.width;
            y = item.y - list.contentY + item.place.y;
        }

        implicitWidth: Theme.smallIconSize + 2 * Theme.space1
        implicitHeight: implicitWidth
        visible: row >= 0 && y >= 0 && (hover.hovered || hovered || activeFocus || list.activeFocus)
        iconName: "more"
        text: qsTr("What can be done with this message")
        opened: menu.visible
        onClicked: pane.openMenu(row, Qt.point(x, y + list.contentY - list.itemAtIndex(row).y + height))
    }
    JumpButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        anchors.rightMargin: Theme.space3 + Theme.scrollBarSize
        visible: list.count > 0 && !list.atTheEnd
        unseen: list.unseen
        onClicked: list.goToNewest()
    }
    MessageMenu {
        id: menu

        widest: pane.width - 2 * Theme.space2
        onClosed: pane.returnFocus()
        onCopyWanted: pane.thread.copy(row)
        onQuoteWanted: pane.thread.copyQuoted(row)
        onCodeWanted: pane.thread.copyCode(row)
        onFoldWanted: list.toggleFold(row)
        onLinkWanted: address => pane.askToOpen(address)
        onRetryWanted: pane.retryWanted(row)
        onCancelWanted: pane.cancelWanted(row)
        onDetailsWanted: {
            details.facts = pane.thread.detailsOf(row);
            details.open();
        }
        onDeletionWanted: pane.askToDelete(row)
    }
    LinkBox {
        id: linkBox

        thread: pane.thread
        onClosed: pane.returnFocus()
    }
    MessageDetails {
        id: details

        onClosed: pane.returnFocus()
    }
    ConfirmBox {
        id: deletion

        property int row: -1

        heading: qsTr("Delete this message here?")
        words: qsTr("It is removed from this computer, which cannot be undone. Whoever else has it keeps it.")
        actionText: qsTr("Delete")
        onConfirmed: pane.deletionWanted(row)
        onClosed: pane.returnFocus()
    }
    Label {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space5, Theme.formWidth)
        visible: list.count === 0 && !pane.thread.loading
        text: pane.direct ? qsTr("Nothing has been said here yet. What you write is encrypted for this member alone.")
            : pane.everyone ? qsTr("Nothing has been said here yet. Everyone in the mesh reads what you write here.")
            : qsTr("Nothing has been said here yet. Everyone in this group reads what you write here.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
