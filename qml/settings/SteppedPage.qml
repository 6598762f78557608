// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick

// A page on which something is done in steps: away from its overview, there is a way back.
FocusScope {
    property bool away: false

    signal backWanted
}
