// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// Words and code of a message that has both.
Column {
    id: column

    required property var parts

    signal linkWanted(string address)
    signal copyWanted(string text)

    spacing: Theme.space1

    Repeater {
        model: column.parts

        Item {
            id: part

            required property var modelData

            width: column.width
            implicitHeight: modelData.isCode ? code.implicitHeight : words.implicitHeight

            MessageBody {
                id: words

                width: parent.width
                visible: !part.modelData.isCode
                part: part.modelData // qmllint disable
                onLinkWanted: address => column.linkWanted(address)
            }
            CodeBlock {
                id: code

                width: parent.width
                visible: part.modelData.isCode
                text: part.modelData.isCode ? part.modelData.text : ""
                onCopyWanted: column.copyWanted(text)
            }
        }
    }
}
