// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Meshtray

// The meshes of a file, and what will or did become of each.
Column {
    id: rows

    required property ImportModel importing

    spacing: Theme.space2

    Repeater {
        model: rows.importing

        RowLayout {
            id: row

            required property string name
            required property string fate
            required property string fateIcon

            width: rows.width
            spacing: Theme.space2

            Icon {
                name: row.fateIcon
                color: row.fateIcon === "warning" || row.fateIcon === "refused" ? Theme.warning : Theme.muted
                implicitWidth: Theme.iconSize
                implicitHeight: Theme.iconSize
            }
            Column {
                Layout.fillWidth: true

                Label {
                    width: parent.width
                    text: row.name
                    font.bold: true
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: row.fate
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Notice {
        width: parent.width
        text: rows.importing.outcome
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: rows.importing.failure
    }
}
