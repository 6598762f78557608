// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The encrypted file: its passphrase while it is locked, else where it is.
ScrollPane {
    id: page

    required property KeysModel keys
    readonly property bool locked: keys.place === KeysModel.LockedFile
    readonly property bool complete: field.length > 0

    function takeFocus() : void {
        field.forceActiveFocus();
        field.selectAll();
        // once the page is laid out
        Qt.callLater(reveal); // qmllint disable
    }
    function clear() : void {
        field.clear();
    }
    function accept() : void {
        keys.unlock(field);
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            text: page.locked ? qsTr("Your keys are locked") : qsTr("Your keys are unlocked")
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: page.locked
                ? qsTr("They are in an encrypted file on this computer. Your meshes wait until it is unlocked.")
                : qsTr("They are in an encrypted file on this computer, unlocked until Meshtray ends. Meshes that are connected stay so when you lock it.")
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: page.keys.path
            color: Theme.muted
            font.pixelSize: Theme.smallTextSize
            wrapMode: Text.WrapAnywhere
        }
        FormField {
            width: parent.width
            visible: page.locked
            label: qsTr("Passphrase")

            PassphraseField {
                id: field

                width: parent.width
                name: qsTr("Passphrase")
                enabled: !page.keys.busy
                wrong: page.keys.failure !== ""
                onAccepted: page.accept()
            }
        }
        Notice {
            width: parent.width
            kind: Notice.Failure
            text: page.keys.failure
        }
    }
}
