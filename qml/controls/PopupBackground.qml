// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

Rectangle {
    color: Theme.overlay
    radius: Theme.radius
    border.width: Theme.hairline
    border.color: Theme.border
}
