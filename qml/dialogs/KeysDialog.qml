// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Where the keys are kept: makes the encrypted file, or takes its passphrase.
Window {
    id: window

    required property Windows windows
    required property KeysModel keys

    readonly property bool making: keys.place === KeysModel.Keyring
    readonly property bool opening: keys.place === KeysModel.LockedFile

    function takeFocus() : void {
        if (making)
            makePage.takeFocus();
        else if (opening)
            openPage.takeFocus();
        else
            closeButton.forceActiveFocus();
    }
    function accept() : void {
        if (making)
            makePage.accept();
        else if (opening)
            openPage.accept();
    }

    title: opening ? qsTr("Unlock your keys") : qsTr("Your keys")
    width: Theme.dialogWidth
    height: Theme.dialogHeight
    minimumWidth: Theme.smallestWidth
    minimumHeight: Theme.smallestHeight
    color: Theme.surface
    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    onVisibleChanged: {
        if (visible) {
            takeFocus();
            return;
        }
        makePage.clear();
        openPage.clear();
        keys.forgetFailure();
    }

    Shortcut {
        sequence: "Escape"
        onActivated: window.close()
    }
    Connections {
        target: window.keys

        // also when it was unlocked by a command
        function onPlaceChanged() : void {
            if (window.keys.place === KeysModel.UnlockedFile)
                window.close();
        }
        function onFailed() : void {
            window.takeFocus();
        }
    }

    KeysMakePage {
        id: makePage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: window.making
        keys: window.keys
    }
    KeysOpenPage {
        id: openPage

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        visible: !window.making
        keys: window.keys
    }
    DialogFooter {
        id: footer

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        hint: window.keys.busy ? qsTr("One moment…") : ""

        Button {
            id: closeButton

            width: Math.min(implicitWidth, footer.room)
            text: window.making || window.opening ? qsTr("Cancel") : qsTr("Close")
            onClicked: window.close()
        }
        Button {
            width: Math.min(implicitWidth, footer.room)
            visible: !window.making && !window.opening
            text: qsTr("Lock")
            onClicked: {
                window.keys.lock();
                window.close();
            }
        }
        Button {
            width: Math.min(implicitWidth, footer.room)
            visible: window.making || window.opening
            text: window.opening ? qsTr("Unlock") : qsTr("Keep my keys in a file")
            highlighted: true
            enabled: !window.keys.busy && (window.opening ? openPage.complete : makePage.complete)
            onClicked: window.accept()
        }
    }
}
