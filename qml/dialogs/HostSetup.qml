// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// Before hosting: the name, and who can reach it.
ScrollPane {
    id: page

    required property Windows windows
    required property HostModel hosting

    Column {
        width: parent.width
        spacing: Theme.space4

        Notice {
            width: parent.width
            kind: Notice.Failure
            // that of the port says more
            text: page.hosting.ports.text !== "" ? page.hosting.ports.text : page.hosting.failure
            actionText: page.hosting.ports.nextFree > 0 ? qsTr("Use port %1").arg(page.hosting.ports.nextFree) : ""
            onActed: page.hosting.startAtNextPort()
        }
        KeysNotice {
            width: parent.width
            windows: page.windows
        }
        Fact {
            width: parent.width
            label: qsTr("What is hosted")
            value: page.hosting.comingMeshes
        }
        FormField {
            width: parent.width
            visible: page.hosting.comingMeshes === ""
            label: qsTr("Name of the mesh")
            help: qsTr("Those you invite see it.")

            TextField {
                width: parent.width
                text: page.hosting.name
                maximumLength: 64
                focus: visible
                Accessible.name: qsTr("Name of the mesh")
                onTextEdited: page.hosting.name = text
                onAccepted: page.hosting.start()
            }
        }
        FormField {
            width: parent.width
            visible: page.hosting.comingMeshes === ""
            label: qsTr("Your name in this mesh")

            TextField {
                width: parent.width
                text: page.hosting.displayName
                maximumLength: 64
                Accessible.name: qsTr("Your name in this mesh")
                onTextEdited: page.hosting.displayName = text
                onAccepted: page.hosting.start()
            }
        }
        FormField {
            width: parent.width
            label: qsTr("Who can reach it")

            RadioButton {
                width: parent.width
                text: qsTr("Only this computer")
                checked: !page.hosting.openToNetwork
                onClicked: page.hosting.openToNetwork = false
            }
            RadioButton {
                width: parent.width
                text: qsTr("This computer and the network, at these addresses:")
                checked: page.hosting.openToNetwork
                onClicked: page.hosting.openToNetwork = true
            }
            Repeater {
                model: page.hosting.addresses

                CheckBox {
                    required property var modelData
                    required property int index

                    width: parent.width
                    leftPadding: mirrored ? 0 : Theme.space5
                    rightPadding: mirrored ? Theme.space5 : 0
                    visible: page.hosting.openToNetwork
                    text: modelData.text
                    hint: modelData.hint
                    checked: modelData.chosen
                    onToggled: page.hosting.choose(index, checked)
                }
            }
            Row {
                topPadding: Theme.space1
                bottomPadding: Theme.space1
                spacing: Theme.space2

                Label {
                    anchors.verticalCenter: port.verticalCenter
                    text: qsTr("Port")
                }
                TextField {
                    id: port

                    width: Theme.controlHeight * 2.5
                    text: page.hosting.portText
                    inputMethodHints: Qt.ImhDigitsOnly
                    maximumLength: 5
                    wrong: page.hosting.addressProblem !== "" && !page.hosting.openToNetwork
                    Accessible.name: qsTr("Port")
                    onTextEdited: page.hosting.portText = text
                    onAccepted: page.hosting.start()
                }
            }
            Notice {
                width: parent.width
                kind: page.hosting.addressProblem !== "" ? Notice.Failure
                    : page.hosting.openToNetwork ? Notice.Warning : Notice.Hint
                text: page.hosting.addressProblem !== "" ? page.hosting.addressProblem : page.hosting.reachText
            }
        }
        StartSwitch {
            width: parent.width
            autostart: page.windows.autostart
            hint: qsTr("What is hosted when the program ends is hosted again at the next start.")
        }
    }
}
