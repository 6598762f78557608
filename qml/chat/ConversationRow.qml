// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A conversation in the list: who, the last words, when, and how many are unread.
Item {
    id: row

    property string title
    property string preview
    property string timeText
    property int unread: 0
    property int tint: 0
    property bool everyone: false
    property bool current: false
    property bool showFocus: false

    signal clicked

    implicitHeight: item.implicitHeight + Theme.focusWidth

    ListItem {
        id: item

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space2
        anchors.rightMargin: Theme.space2
        current: row.current
        showFocus: row.showFocus
        Accessible.name: row.unread > 0 ? qsTr("%1, %n unread", "", row.unread).arg(row.title) : row.title
        Accessible.description: row.preview
        onClicked: row.clicked()

        contentItem: RowLayout {
            spacing: Theme.space2 + Theme.focusWidth

            Avatar {
                name: row.title
                tint: row.tint
                iconName: row.everyone ? "people" : ""
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.focusWidth

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Label {
                        Layout.fillWidth: true
                        text: row.title
                        font.bold: row.unread > 0
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Label {
                        text: row.timeText
                        color: row.unread > 0 ? Theme.accent : Theme.muted
                        font.pixelSize: Theme.smallTextSize
                        font.bold: row.unread > 0
                        Accessible.ignored: true
                    }
                }
                RowLayout {
                    Layout.fillWidth: true
                    Layout.minimumHeight: Theme.badgeHeight
                    spacing: Theme.space2

                    Label {
                        Layout.fillWidth: true
                        text: row.preview === "" ? qsTr("No messages yet") : row.preview
                        color: row.unread > 0 ? Theme.text : Theme.muted
                        font.pixelSize: Theme.smallTextSize
                        elide: Text.ElideRight
                        maximumLineCount: 1
                        Accessible.ignored: true
                    }
                    Badge { count: row.unread }
                }
            }
        }
    }
}
