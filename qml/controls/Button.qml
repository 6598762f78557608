// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Meshtray

// `highlighted` is what Enter does; `flat` is for what stands in a row of others.
T.Button {
    id: control

    property string iconName
    readonly property color ink: !enabled ? Theme.muted
        : highlighted ? Theme.accentText
        : flat ? Theme.accent : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: flat ? Theme.space2 : Theme.space4
    rightPadding: leftPadding
    topPadding: Theme.space1
    bottomPadding: Theme.space1
    font.pixelSize: Theme.textSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    contentItem: RowLayout {
        spacing: Theme.space2

        Item { Layout.fillWidth: true }
        Icon {
            visible: control.iconName !== ""
            name: control.iconName
            color: control.ink
            implicitWidth: Theme.smallIconSize
            implicitHeight: Theme.smallIconSize
        }
        Label {
            visible: text !== ""
            text: control.text
            color: control.ink
            font: control.font
            // a narrow window makes a button higher: its words are all there
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Layout.maximumWidth: implicitWidth + 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: true }
    }
    background: Rectangle {
        radius: Theme.radius
        border.width: control.highlighted || control.flat ? 0 : Theme.hairline
        border.color: Theme.border
        color: {
            if (control.highlighted)
                return !control.enabled ? Theme.pressed
                    : control.hovered || control.down ? Theme.accentHover : Theme.accent;
            if (control.down)
                return Theme.pressed;
            if (control.hovered && control.enabled)
                return Theme.hover;
            return control.flat ? "transparent" : Theme.overlay;
        }

        FocusRing {
            anchors.margins: control.highlighted ? -Theme.focusWidth * 2 : 0
            radius: control.highlighted ? Theme.radius + Theme.focusWidth * 2 : Theme.radius
            shown: control.visualFocus
        }
    }
}
