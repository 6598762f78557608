// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The question of LinkBox: the host in full, what is odd about the address, and the buttons.
BoxPage {
    id: form

    required property var link

    signal accepted
    signal copyWanted
    signal cancelled

    // with its ring: Enter means it
    function takeFocus() : void {
        cancel.forceActiveFocus(Qt.TabFocusReason);
    }

    heading: qsTr("Open this link in your browser?")
    description: link.host
    buttons: [
        Button {
            width: Math.min(implicitWidth, form.width)
            text: qsTr("Open")
            highlighted: true
            onClicked: form.accepted()
        },
        Button {
            width: Math.min(implicitWidth, form.width)
            text: qsTr("Copy the address")
            onClicked: form.copyWanted()
        },
        Button {
            id: cancel

            width: Math.min(implicitWidth, form.width)
            text: qsTr("Cancel")
            onClicked: form.cancelled()
        }
    ]

    Fact {
        width: parent.width
        label: qsTr("It leads to")
        value: form.link.host
        fixed: true
    }
    Notice {
        width: parent.width
        kind: Notice.Warning
        text: form.link.readableHost === "" ? ""
            : qsTr("This name is written with letters of other alphabets, “%1”, and may imitate another one.").arg(form.link.readableHost)
    }
    Notice {
        width: parent.width
        kind: Notice.Warning
        text: form.link.userInfo === "" ? ""
            : qsTr("“%1” before the @ is not the place it leads to, but a user name that is sent there.").arg(form.link.userInfo)
    }
    Notice {
        width: parent.width
        kind: Notice.Hint
        text: form.link.isEncrypted ? "" : qsTr("The connection is not encrypted: others in the network can see and change what is shown.")
    }
    Fact {
        width: parent.width
        label: qsTr("The whole address")
        value: form.link.address.length > 400 ? form.link.address.slice(0, 400) + "…" : form.link.address
        fixed: true
    }
}
