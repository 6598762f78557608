// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// A page that may be taller than its window. Whatever gets the keyboard focus is brought into view.
Flickable {
    id: pane

    default property alias content: holder.data
    property int margin: Theme.space4
    readonly property Item focused: pane.Window.activeFocusItem
    // where it was moved for the sake of the focus
    property real revealedAt: 0

    contentWidth: width
    contentHeight: holder.childrenRect.height + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onFocusedChanged: reveal()
    // a window is not opened at its full height at once: with more room there is nothing to be moved for
    onHeightChanged: {
        if (revealedAt === 0 || contentY !== revealedAt)
            return;
        contentY = 0;
        revealedAt = 0;
        reveal();
    }

    function reveal() : void {
        let above = focused;
        while (above && above !== holder)
            above = above.parent;
        if (!above)
            return;
        const top = focused.mapToItem(holder, 0, 0).y + margin;
        const bottom = top + focused.height;
        if (top - margin < contentY)
            contentY = revealedAt = Math.max(0, top - margin);
        else if (bottom + margin > contentY + height)
            contentY = revealedAt = Math.min(contentHeight - height, bottom + margin - height);
    }

    T.ScrollBar.vertical: ScrollBar { }

    Item {
        id: holder

        x: pane.margin
        y: pane.margin
        width: pane.width - 2 * pane.margin
        height: childrenRect.height
    }
}
