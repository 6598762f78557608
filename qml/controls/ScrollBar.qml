// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.ScrollBar {
    id: control

    implicitWidth: Theme.scrollBarSize
    implicitHeight: Theme.scrollBarSize
    padding: Theme.focusWidth
    visible: size < 1
    minimumSize: 0.08
    Accessible.ignored: true

    contentItem: Rectangle {
        radius: width / 2
        color: control.pressed || control.hovered ? Theme.muted : Theme.border
    }
}
