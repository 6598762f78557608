// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The choice of an encrypted file: what it means, and its passphrase twice.
ScrollPane {
    id: page

    required property KeysModel keys
    readonly property bool complete: first.length > 0 && second.length > 0

    function takeFocus() : void {
        first.forceActiveFocus();
        first.selectAll();
        // once the page is laid out
        Qt.callLater(reveal); // qmllint disable
    }
    function clear() : void {
        first.clear();
        second.clear();
    }
    function accept() : void {
        if (complete)
            keys.useFile(first, second);
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            text: qsTr("Keep my keys in an encrypted file on this computer")
            font.pixelSize: Theme.titleTextSize
            font.bold: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Notice {
            width: parent.width
            text: page.keys.keyringMissing
                ? qsTr("This session has no keyring. If you usually have one, start it instead: the keys in it come back with it.")
                : qsTr("This session has a keyring, which needs no passphrase here. Keys that are in it stay there.")
        }
        Label {
            width: parent.width
            text: qsTr("Meshtray asks for the passphrase after each start. Without it the keys cannot be read, and nobody can give it back to you.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        FormField {
            width: parent.width
            label: qsTr("Passphrase")
            help: qsTr("At least 12 characters; four or five words are good.")

            PassphraseField {
                id: first

                width: parent.width
                name: qsTr("Passphrase")
                enabled: !page.keys.busy
                wrong: page.keys.failure !== ""
                onAccepted: second.forceActiveFocus()
            }
        }
        FormField {
            width: parent.width
            label: qsTr("The same once more")

            PassphraseField {
                id: second

                width: parent.width
                name: qsTr("The same once more")
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
