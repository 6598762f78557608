// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// Plain text, always: what others wrote is never read as markup. It stands where the layout begins, whatever its own
// direction: a name beside its picture. Whoever shows a text by itself lets its content decide.
T.Label {
    color: Theme.text
    linkColor: Theme.accent
    font.pixelSize: Theme.textSize
    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
