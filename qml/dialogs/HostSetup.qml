// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Meshtray

// Before hosting: the name, and who can reach it.
ScrollPane {
    id: page

    required property HostModel hosting

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        Notice {
            Layout.fillWidth: true
            kind: Notice.Failure
            text: page.hosting.failure
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Name of the mesh")
            help: qsTr("Those you invite see it. A mesh that was hosted here before keeps its name.")

            TextField {
                Layout.fillWidth: true
                text: page.hosting.name
                maximumLength: 64
                focus: true
                Accessible.name: qsTr("Name of the mesh")
                onTextChanged: page.hosting.name = text
                onAccepted: page.hosting.start()
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Your name in this mesh")

            TextField {
                Layout.fillWidth: true
                text: page.hosting.displayName
                maximumLength: 64
                Accessible.name: qsTr("Your name in this mesh")
                onTextChanged: page.hosting.displayName = text
                onAccepted: page.hosting.start()
            }
        }
        FormField {
            Layout.fillWidth: true
            label: qsTr("Who can reach it")

            RadioButton {
                Layout.fillWidth: true
                text: qsTr("Only this computer")
                checked: !page.hosting.openToNetwork
                onClicked: page.hosting.openToNetwork = false
            }
            RadioButton {
                Layout.fillWidth: true
                text: qsTr("This computer and the network, at these addresses:")
                checked: page.hosting.openToNetwork
                onClicked: page.hosting.openToNetwork = true
            }
            Repeater {
                model: page.hosting.addresses

                CheckBox {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space5
                    visible: page.hosting.openToNetwork
                    text: modelData.text
                    hint: modelData.hint
                    checked: modelData.chosen
                    onToggled: page.hosting.choose(index, checked)
                }
            }
            RowLayout {
                Layout.topMargin: Theme.space1
                spacing: Theme.space2

                Label { text: qsTr("Port") }
                TextField {
                    implicitWidth: Theme.controlHeight * 2.5
                    text: page.hosting.portText
                    inputMethodHints: Qt.ImhDigitsOnly
                    maximumLength: 5
                    Accessible.name: qsTr("Port")
                    onTextChanged: page.hosting.portText = text
                    onAccepted: page.hosting.start()
                }
            }
            Notice {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space1
                kind: page.hosting.addressProblem !== "" ? Notice.Failure
                    : page.hosting.openToNetwork ? Notice.Warning : Notice.Hint
                text: page.hosting.addressProblem !== "" ? page.hosting.addressProblem : page.hosting.reachText
            }
        }
    }
}
