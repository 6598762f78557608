// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Host a mesh here: where it can be reached, start and stop; and while it runs, invites and who is there.
Window {
    id: window

    required property Windows windows
    required property HostModel hosting

    readonly property bool running: hosting.phase === HostModel.Running
    readonly property bool busy: hosting.phase === HostModel.Starting || hosting.phase === HostModel.Stopping

    title: running ? qsTr("Hosting %1").arg(hosting.meshName) : qsTr("Host a mesh")
    width: Theme.dialogWidth
    height: Theme.dialogHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    onRunningChanged: if (running)
        runningPage.takeFocus()

    Shortcut {
        sequence: "Escape"
        onActivated: window.close()
    }

    HostSetup {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: !window.running
        enabled: !window.busy
        focus: !window.running
        hosting: window.hosting
    }
    HostRunning {
        id: runningPage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: window.running
        hosting: window.hosting
    }
    DialogFooter {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hint: window.hosting.phase === HostModel.Starting ? qsTr("Starting…")
            : window.hosting.phase === HostModel.Stopping ? qsTr("Stopping…") : ""

        Button {
            width: Math.min(implicitWidth, footer.room)
            text: qsTr("Close")
            onClicked: window.close()
        }
        Button {
            width: Math.min(implicitWidth, footer.room)
            visible: window.running || window.hosting.phase === HostModel.Stopping
            enabled: window.running
            text: qsTr("Stop hosting")
            onClicked: window.hosting.stop()
        }
        Button {
            width: Math.min(implicitWidth, footer.room)
            visible: !window.running && window.hosting.phase !== HostModel.Stopping
            enabled: window.hosting.canStart
            text: qsTr("Start hosting")
            highlighted: true
            onClicked: window.hosting.start()
        }
    }
}
