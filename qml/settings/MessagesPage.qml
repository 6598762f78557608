// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What becomes of messages on this computer.
ScrollPane {
    id: page

    required property RetentionModel retention
    required property ExportModel exporting
    property int wanted: -1 // how long to keep messages, while it is asked whether older ones may go

    Column {
        width: parent.width
        spacing: Theme.space5

        SettingsGroup {
            width: parent.width
            title: qsTr("Keeping")
            help: qsTr("Texts are kept encrypted on this computer. What is unread or waits to be sent is never deleted for its age.")

            Choice {
                width: parent.width
                label: qsTr("Keep messages")
                options: page.retention.names
                current: page.retention.current
                onPicked: index => {
                    page.wanted = index;
                    if (page.retention.consequences(index) === "")
                        page.retention.choose(index);
                    else
                        confirm.open();
                }
            }
            Notice {
                width: parent.width
                kind: Notice.Failure
                text: page.retention.problem
            }
        }
        SettingsGroup {
            width: parent.width
            title: qsTr("Searching")
            help: qsTr("Nothing of what you wrote or read is kept in an index. Searching opens the messages one by one, which takes a moment when there are many.")
        }
        ExportGroup {
            width: parent.width
            exporting: page.exporting
        }
    }
    ConfirmBox {
        id: confirm

        heading: qsTr("Delete older messages?")
        words: page.retention.consequences(page.wanted)
        actionText: qsTr("Delete them")
        onConfirmed: page.retention.choose(page.wanted)
    }
}
