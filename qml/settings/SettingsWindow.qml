// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// What the person can choose: the pages at the left, the one that was chosen beside them; one column on a narrow window.
Window {
    id: window

    required property Windows windows
    required property SettingsModel settings

    property int page: Windows.Notifications
    readonly property bool narrow: width < Theme.settingsColumns
    // on a narrow window either the list of pages is there or a page
    property bool listing: false
    readonly property bool listShown: !narrow || listing
    readonly property bool pageShown: !narrow || !listing

    function back() : void {
        listing = true;
        pages.forceActiveFocus(Qt.BacktabFocusReason);
    }
    function leave() : void {
        if (holder.goBack())
            return;
        if (narrow && pageShown)
            back();
        else
            close();
    }
    function turn(by: int) : void {
        page = (page + by + pages.count) % pages.count;
    }

    title: qsTr("Settings – %1").arg(pages.titleOf(page))
    width: Theme.settingsWidth
    height: Theme.settingsHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onPageChanged: listing = false
    onVisibleChanged: if (visible) {
        listing = false;
        settings.refresh();
        if (narrow)
            holder.takeFocus();
        else
            pages.forceActiveFocus(Qt.TabFocusReason);
    }

    Shortcut {
        sequence: "Escape"
        onActivated: window.leave()
    }
    Shortcut {
        sequences: ["Ctrl+PgDown", "Ctrl+Tab"]
        onActivated: window.turn(1)
    }
    Shortcut {
        sequences: ["Ctrl+PgUp", "Ctrl+Shift+Tab"]
        onActivated: window.turn(-1)
    }

    SettingsPages {
        id: pages

        anchors.left: parent.left
        anchors.top: trouble.bottom
        anchors.bottom: parent.bottom
        width: window.narrow ? parent.width : Theme.pagesWidth
        visible: window.listShown
        focus: true
        page: window.page
        eager: !window.narrow
        onChosen: page => {
            window.page = page;
            window.listing = false;
        }
        onEntered: holder.takeFocus()

        Rule {
            anchors.right: parent.right
            height: parent.height
            visible: !window.narrow
        }
    }
    Notice {
        id: trouble

        anchors.left: parent.left
        anchors.right: parent.right
        height: visible ? implicitHeight : 0
        kind: Notice.Failure
        square: true
        text: window.settings.trouble
    }
    SettingsPageHolder {
        id: holder

        anchors.left: window.narrow ? parent.left : pages.right
        anchors.right: parent.right
        anchors.top: trouble.bottom
        anchors.bottom: parent.bottom
        visible: window.pageShown
        windows: window.windows
        settings: window.settings
        page: window.page
        title: pages.titleOf(window.page)
        canGoBack: window.narrow
        onBackWanted: window.back()
    }
}
