// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Through which proxy.
ScrollPane {
    id: page

    required property ProxyModel proxy

    Column {
        width: parent.width
        spacing: Theme.space5

        SettingsGroup {
            width: parent.width
            title: qsTr("Proxy")
            help: qsTr("Brokers on this machine and in your local network are always reached directly. A change is for new connections; those that are open stay.")

            RadioButton {
                width: parent.width
                text: qsTr("As the system has it")
                checked: page.proxy.kind === ProxyModel.System
                onToggled: page.proxy.kind = ProxyModel.System
            }
            RadioButton {
                width: parent.width
                text: qsTr("None")
                checked: page.proxy.kind === ProxyModel.None
                onToggled: page.proxy.kind = ProxyModel.None
            }
            RadioButton {
                width: parent.width
                text: qsTr("This one:")
                checked: page.proxy.kind === ProxyModel.Own
                onToggled: {
                    page.proxy.kind = ProxyModel.Own;
                    address.forceActiveFocus(Qt.TabFocusReason);
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.space2

                TextField {
                    id: address

                    width: Math.min(implicitWidth, parent.width)
                    enabled: page.proxy.kind === ProxyModel.Own
                    text: page.proxy.address
                    placeholderText: "socks5://127.0.0.1:9050"
                    wrong: page.proxy.problem !== ""
                    maximumLength: 300
                    Accessible.name: qsTr("Address of the proxy")
                    Accessible.description: page.proxy.problem
                    onTextEdited: page.proxy.address = text
                    onEditingFinished: page.proxy.apply()
                }
                Button {
                    width: Math.min(implicitWidth, parent.width)
                    visible: page.proxy.pending
                    enabled: page.proxy.problem === ""
                    text: qsTr("Use it")
                    onClicked: page.proxy.apply()
                }
            }
            Notice {
                width: parent.width
                kind: Notice.Warning
                text: page.proxy.problem
            }
        }
    }
}
