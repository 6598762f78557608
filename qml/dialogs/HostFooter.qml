// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What can be done with the host dialog as a whole.
DialogFooter {
    id: footer

    required property HostModel hosting
    required property bool showsLimits

    readonly property bool running: hosting.phase === HostModel.Running
    readonly property bool stopping: hosting.phase === HostModel.Stopping

    signal closeWanted
    signal backWanted
    signal limitsWanted

    function takeFocus() : void {
        limitsButton.forceActiveFocus();
    }

    hint: hosting.phase === HostModel.Starting ? qsTr("Starting…") : stopping ? qsTr("Stopping…") : ""

    Button {
        width: Math.min(implicitWidth, footer.room)
        visible: !footer.showsLimits
        text: qsTr("Close")
        onClicked: footer.closeWanted()
    }
    Button {
        id: limitsButton

        width: Math.min(implicitWidth, footer.room)
        visible: !footer.showsLimits
        text: qsTr("Advanced…")
        onClicked: footer.limitsWanted()
    }
    Button {
        width: Math.min(implicitWidth, footer.room)
        visible: !footer.showsLimits && (footer.running || footer.stopping)
        enabled: footer.running
        text: qsTr("Stop hosting")
        onClicked: footer.hosting.stop()
    }
    Button {
        width: Math.min(implicitWidth, footer.room)
        visible: !footer.showsLimits && !footer.running && !footer.stopping
        enabled: footer.hosting.canStart
        text: qsTr("Start hosting")
        highlighted: true
        onClicked: footer.hosting.start()
    }
    Button {
        width: Math.min(implicitWidth, footer.room)
        visible: footer.showsLimits
        text: footer.hosting.limits.edited ? qsTr("Discard changes") : qsTr("Back")
        onClicked: footer.backWanted()
    }
    Button {
        width: Math.min(implicitWidth, footer.room)
        visible: footer.showsLimits
        enabled: footer.hosting.limits.canSave
        text: qsTr("Save")
        highlighted: true
        onClicked: footer.hosting.limits.save()
    }
}
