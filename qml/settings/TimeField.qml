// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// A time of the day, such as 22:00.
TextField {
    implicitWidth: metrics.width + leftPadding + rightPadding + Theme.space2
    maximumLength: 5
    inputMethodHints: Qt.ImhTime

    TextMetrics {
        id: metrics

        font.pixelSize: Theme.textSize
        text: "00:000"
    }
}
