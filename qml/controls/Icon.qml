// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Mirrored with the layout when it means a direction.
SvgIcon {
    id: icon

    readonly property bool turned: LayoutMirroring.enabled && /^(back|forward|send|reply|reflected)$|-(left|right)$/.test(name)

    implicitWidth: Theme.iconSize
    implicitHeight: Theme.iconSize
    color: Theme.muted
    Accessible.ignored: true
    transform: Scale {
        origin.x: icon.width / 2
        xScale: icon.turned ? -1 : 1
    }
}
