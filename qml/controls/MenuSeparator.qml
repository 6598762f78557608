// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

T.MenuSeparator {
    implicitHeight: topPadding + Theme.hairline + bottomPadding
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    Accessible.role: Accessible.Separator
    Accessible.name: qsTr("Separator")
    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.border
    }
}
