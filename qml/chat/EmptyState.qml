// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// No mesh yet: what a mesh is good for, and the two ways to get one.
ScrollPane {
    id: page

    required property Windows windows

    Item {
        width: parent.width
        height: Math.max(column.height, page.height - 2 * page.margin)

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.formWidth)
            spacing: Theme.space3

            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.bigIconSize
                height: Theme.bigIconSize
                source: "qrc:/meshtray/icons/meshtray.svg"
                sourceSize.width: Theme.bigIconSize * 2
                sourceSize.height: Theme.bigIconSize * 2
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                topPadding: Theme.space2
                text: qsTr("You belong to no mesh yet")
                font.pixelSize: Theme.titleTextSize
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                bottomPadding: Theme.space3
                text: qsTr("In a mesh, people and their coding agents write to one another. Join one with the invite link somebody sent you, or host one on this computer and invite others.")
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
            }
            Grid {
                anchors.horizontalCenter: parent.horizontalCenter
                columns: join.implicitWidth + host.implicitWidth + columnSpacing > column.width ? 1 : 2
                columnSpacing: Theme.space2
                rowSpacing: Theme.space2
                horizontalItemAlignment: Grid.AlignHCenter

                Button {
                    id: join

                    width: Math.min(implicitWidth, column.width)
                    text: qsTr("Join a mesh…")
                    iconName: "link"
                    highlighted: true
                    focus: true
                    onClicked: page.windows.openJoin()
                }
                Button {
                    id: host

                    width: Math.min(implicitWidth, column.width)
                    text: qsTr("Host a mesh…")
                    iconName: "host"
                    onClicked: page.windows.openHost()
                }
            }
        }
    }
}
