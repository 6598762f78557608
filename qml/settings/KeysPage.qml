// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Where the keys are kept.
ScrollPane {
    id: page

    required property Windows windows
    readonly property KeysModel keys: windows.keys

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            text: page.keys.place === KeysModel.Keyring
                  ? (page.keys.keyringMissing
                     ? qsTr("Your keys belong into the keyring of the system, but this session has none. Start one, or keep them in an encrypted file.")
                     : qsTr("Your keys are in the keyring of the system."))
                  : page.keys.place === KeysModel.LockedFile
                    ? qsTr("Your keys are in an encrypted file, which is locked.")
                    : qsTr("Your keys are in an encrypted file, which is unlocked until Meshtray ends.")
            wrapMode: Text.Wrap
        }
        Fact {
            width: parent.width
            label: qsTr("File")
            value: page.keys.place === KeysModel.Keyring ? "" : page.keys.path
        }
        Button {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: page.keys.place === KeysModel.Keyring ? qsTr("Keep my keys in a file…")
                : page.keys.place === KeysModel.LockedFile ? qsTr("Unlock…") : qsTr("Lock…")
            onClicked: page.windows.openKeys()
        }
        Label {
            width: parent.width
            text: qsTr("A key that is lost cannot be had back from anybody. Write a backup: you find it with the meshes.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Button {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            flat: true
            text: qsTr("Go to the meshes")
            onClicked: page.windows.openSettings(Windows.Meshes)
        }
    }
}
