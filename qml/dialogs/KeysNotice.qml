// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Before a key is made: there is no place for it yet.
Notice {
    id: notice

    required property Windows windows
    readonly property KeysModel keys: windows.keys
    readonly property bool locked: keys.place === KeysModel.LockedFile

    kind: Notice.Warning
    text: locked ? qsTr("Your keys are in an encrypted file that is locked.")
        : keys.place === KeysModel.Keyring && keys.keyringMissing
          ? qsTr("This session has no keyring to keep your key in. Start one, or keep your keys in an encrypted file.") : ""
    actionText: locked ? qsTr("Unlock…") : qsTr("Use an encrypted file…")
    onActed: windows.openKeys()
}
