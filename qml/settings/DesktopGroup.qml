// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What the person's desktop does with this program. Both are null where nobody offers them.
SettingsGroup {
    id: group

    required property Autostart autostart
    required property LinkHandler linkHandler

    title: qsTr("With the desktop")
    Component.onCompleted: {
        autostart?.look();
        linkHandler?.look();
    }

    DesktopSwitch {
        id: start

        width: parent.width
        text: qsTr("Start Meshtray with my session, without a window")
        known: group.autostart !== null && group.autostart.state !== Autostart.Unknown
        on: group.autostart !== null && group.autostart.state === Autostart.On
        problem: group.autostart?.problem ?? ""
        onTurned: on => {
            if (on)
                group.autostart.turnOn();
            else
                group.autostart.turnOff();
        }
    }
    DesktopSwitch {
        id: links

        width: parent.width
        text: qsTr("Open invite links (ic:// and claudemesh://) with Meshtray")
        known: group.linkHandler !== null && group.linkHandler.state !== LinkHandler.Unknown
        on: group.linkHandler !== null && group.linkHandler.state === LinkHandler.On
        problem: group.linkHandler?.problem ?? ""
        onTurned: on => {
            if (on)
                group.linkHandler.turnOn();
            else
                group.linkHandler.turnOff();
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: group.linkHandler !== null && group.linkHandler.otherEntry !== "" && group.linkHandler.state === LinkHandler.Off
            ? qsTr("Such links are opened by another program now: %1").arg(group.linkHandler.otherEntry) : ""
        color: Theme.muted
        font.pixelSize: Theme.smallTextSize
        wrapMode: Text.Wrap
    }
    Connections {
        target: group.autostart

        function onChanged() : void {
            start.follow();
        }
    }
    Connections {
        target: group.linkHandler

        function onChanged() : void {
            links.follow();
        }
    }
}
