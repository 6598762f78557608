// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Meshtray

T.ComboBox {
    id: control

    // wide enough for its longest entry, so that choosing does not move what stands beside it; measured anew when the
    // text grows
    readonly property real widest: {
        if (metrics.height === 0)
            return 0;
        let found = 0;
        for (let i = 0; i < count; ++i)
            found = Math.max(found, metrics.advanceWidth(textAt(i)));
        return Math.ceil(found);
    }
    readonly property int indicatorRoom: Theme.space2 * 2 + Theme.smallIconSize

    implicitWidth: widest + leftPadding + rightPadding + Theme.focusWidth
    implicitHeight: Math.max(Theme.controlHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: mirrored ? indicatorRoom : Theme.space2
    rightPadding: mirrored ? Theme.space2 : indicatorRoom
    font.pixelSize: Theme.textSize
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ComboBox

    FontMetrics {
        id: metrics

        font: control.font
    }
    contentItem: Label {
        text: control.displayText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    indicator: Icon {
        x: control.mirrored ? Theme.space2 : control.width - width - Theme.space2
        y: Math.round((control.height - height) / 2)
        width: Theme.smallIconSize
        height: Theme.smallIconSize
        name: "chevron-down"
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : Theme.overlay
        border.width: control.visualFocus || control.popup.visible ? Theme.focusWidth : Theme.hairline
        border.color: control.visualFocus || control.popup.visible ? Theme.focus : Theme.border
    }
    delegate: MenuItem {
        required property int index
        required property var modelData

        width: ListView.view.width
        text: control.textRole === "" ? modelData : modelData[control.textRole]
        checkable: true
        checked: control.currentIndex === index
        highlighted: control.highlightedIndex === index
    }
    popup: T.Popup {
        y: control.height + Theme.space1
        width: control.width
        implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
        padding: Theme.space1
        margins: Theme.space1

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
        }
        background: PopupBackground { }
    }
}
