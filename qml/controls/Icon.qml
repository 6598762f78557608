// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

SvgIcon {
    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize
    color: Theme.muted
    Accessible.ignored: true
}
