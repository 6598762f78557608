// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// No mesh yet: what a mesh is good for, and the two ways to get one.
ScrollPane {
    id: page

    required property Windows windows

    Item {
        width: parent.width
        height: Math.max(column.implicitHeight, page.height - 2 * page.margin)

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.formWidth)
            spacing: Theme.space3

            Image {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: Theme.bigIconSize
                Layout.preferredHeight: Theme.bigIconSize
                source: "qrc:/meshtray/icons/meshtray.svg"
                sourceSize: Qt.size(Theme.bigIconSize * 2, Theme.bigIconSize * 2)
                Accessible.ignored: true
            }
            Label {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space2
                text: qsTr("You belong to no mesh yet")
                font.pixelSize: Theme.titleTextSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                Layout.fillWidth: true
                text: qsTr("In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            GridLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Theme.space3
                columns: join.implicitWidth + host.implicitWidth + columnSpacing > column.width ? 1 : 2
                columnSpacing: Theme.space2
                rowSpacing: Theme.space2

                Button {
                    id: join

                    Layout.fillWidth: true
                    text: qsTr("Join a mesh…")
                    iconName: "link"
                    highlighted: true
                    focus: true
                    onClicked: page.windows.openJoin()
                }
                Button {
                    id: host

                    Layout.fillWidth: true
                    text: qsTr("Host a mesh…")
                    iconName: "host"
                    onClicked: page.windows.openHost()
                }
            }
        }
    }
}
