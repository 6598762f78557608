// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Meshtray

// A priority and what it means.
MenuItem {
    id: item

    property string iconName
    property string explanation
    property bool chosen: false

    implicitWidth: Math.min(Theme.textSize * 20, Theme.smallestWidth - 4 * Theme.space2)
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    Accessible.description: explanation
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.space2

        Icon {
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize
            name: item.iconName
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.focusWidth
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                text: item.text
                font.bold: item.chosen
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Label {
                text: item.explanation
                color: Theme.muted
                font.pixelSize: Theme.smallTextSize
                wrapMode: Text.Wrap
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        Icon {
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize
            name: item.chosen ? "check" : ""
            color: Theme.accent
        }
    }
}
