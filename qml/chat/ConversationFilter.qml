// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Narrows the list of conversations down to what is typed. Escape shows all of them again.
Item {
    id: filter

    property alias text: field.text

    // the first of what is left is meant
    signal accepted
    signal leaveDownwards

    function takeFocus() : void {
        field.forceActiveFocus();
        field.selectAll();
    }

    implicitHeight: field.height + Theme.space2

    TextField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        anchors.bottom: parent.bottom
        rightPadding: clearButton.visible ? clearButton.width : Theme.space2
        maximumLength: 64
        placeholderText: qsTr("Find a conversation")
        Accessible.name: placeholderText
        onAccepted: filter.accepted()
        Keys.onEscapePressed: event => {
            event.accepted = text !== "";
            field.clear();
        }
        Keys.onDownPressed: filter.leaveDownwards()
    }
    IconButton {
        id: clearButton

        anchors.right: field.right
        anchors.verticalCenter: field.verticalCenter
        width: Theme.controlHeight - Theme.space1
        height: width
        visible: field.text !== ""
        iconName: "clear"
        text: qsTr("Show all conversations")
        onClicked: {
            field.clear();
            field.forceActiveFocus();
        }
    }
}
