// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Words of a message, which can be selected. What they look like comes as a part, never as markup.
TextEdit { // qmllint disable
    id: body

    property alias part: words.part

    signal linkWanted(string address)

    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
    readOnly: true
    selectByMouse: true
    color: Theme.text
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    font.pixelSize: Theme.textSize
    Accessible.ignored: true
    onLinkActivated: link => body.linkWanted(link)

    MessageText {
        id: words

        document: body.textDocument
        linkColor: Theme.accent
        codeColor: Theme.field
        foundColor: Theme.selected
        codeFont: Theme.fixedFont
    }
}
