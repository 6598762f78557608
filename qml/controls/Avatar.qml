// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// One letter, or a picture for what is not a person, in the colour that always belongs to the same key.
Rectangle {
    id: avatar

    property string name
    property string iconName
    property int tint: 0

    implicitWidth: Theme.avatarSize
    implicitHeight: Theme.avatarSize
    radius: width / 2
    color: iconName === "" ? Theme.tint(tint) : Theme.pressed
    Accessible.ignored: true

    Label {
        anchors.centerIn: parent
        visible: avatar.iconName === ""
        text: avatar.name === "" ? "?" : String.fromCodePoint(avatar.name.codePointAt(0)).toUpperCase()
        color: Theme.tintText
        font.pixelSize: Math.round(avatar.width * 0.44)
        font.bold: true
        Accessible.ignored: true
    }
    Icon {
        anchors.centerIn: parent
        visible: avatar.iconName !== ""
        width: Math.round(avatar.width * 0.58)
        height: width
        name: avatar.iconName
        color: Theme.text
    }
}
