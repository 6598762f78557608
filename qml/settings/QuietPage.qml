// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// When there is quiet, on each day of the week.
ScrollPane {
    id: page

    required property QuietModel quiet

    Column {
        width: parent.width
        spacing: Theme.space4

        Label {
            width: parent.width
            text: qsTr("In quiet hours you are told of nothing, unless a rule says otherwise. Messages come in all the same and are unread; you hear of them when the quiet is over.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Notice {
            width: parent.width
            text: page.quiet.nowText
        }
        Repeater {
            model: page.quiet

            QuietRow {
                width: parent.width
                quiet: page.quiet
            }
        }
    }
}
