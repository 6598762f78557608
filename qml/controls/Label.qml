// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// Plain text, always: what others wrote is never read as markup.
T.Label {
    color: Theme.text
    linkColor: Theme.accent
    font.pixelSize: Theme.textSize
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
