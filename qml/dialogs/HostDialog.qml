// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Host meshes here: where they can be reached, start and stop; while it runs, invites and who is there; and the limits.
Window {
    id: window

    required property Windows windows
    required property HostModel hosting

    readonly property bool running: hosting.phase === HostModel.Running
    readonly property bool busy: hosting.phase === HostModel.Starting || hosting.phase === HostModel.Stopping
    property bool showsLimits: false

    function closeLimits() : void {
        hosting.limits.revert();
        showsLimits = false;
        footer.takeFocus();
    }

    title: running ? qsTr("Hosting %1").arg(hosting.meshName) : qsTr("Host a mesh")
    width: Theme.dialogWidth
    height: Theme.dialogHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onRunningChanged: if (running && !showsLimits)
        runningPage.takeFocus()
    onActiveChanged: if (active)
        hosting.refresh()

    Shortcut {
        sequence: "Escape"
        onActivated: window.showsLimits ? window.closeLimits() : window.close()
    }

    HostSetup {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: !window.running && !window.showsLimits
        enabled: !window.busy
        focus: !window.running
        windows: window.windows
        hosting: window.hosting
    }
    HostRunning {
        id: runningPage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: window.running && !window.showsLimits
        windows: window.windows
        hosting: window.hosting
    }
    LimitsPage {
        id: limitsPage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: window.showsLimits
        limits: window.hosting.limits
        failure: window.hosting.failure
    }
    HostFooter {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hosting: window.hosting
        showsLimits: window.showsLimits
        onCloseWanted: window.close()
        onBackWanted: window.closeLimits()
        onLimitsWanted: {
            window.showsLimits = true;
            limitsPage.takeFocus();
        }
    }
}
