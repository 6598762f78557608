// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Which of the hosted meshes the page is about, and how to get another one.
Column {
    id: section

    required property HostModel hosting

    spacing: Theme.space2

    Flow {
        width: parent.width
        spacing: Theme.space2

        ComboBox {
            id: choice

            width: Math.min(implicitWidth, section.width)
            visible: section.hosting.meshNames.length > 1
            model: section.hosting.meshNames
            currentIndex: section.hosting.meshIndex
            Accessible.name: qsTr("The mesh to administer")
            onActivated: index => section.hosting.administer(index)

            // choosing breaks a binding; what is true comes from the model
            Connections {
                target: section.hosting

                function onPhaseChanged() : void {
                    choice.currentIndex = section.hosting.meshIndex;
                }
            }
        }
        Button {
            width: Math.min(implicitWidth, section.width)
            text: qsTr("Another mesh…")
            onClicked: another.open()
        }
    }
    Notice {
        width: parent.width
        kind: Notice.Failure
        text: section.hosting.meshProblem
    }

    NameBox {
        id: another

        heading: qsTr("Name of the new mesh")
        help: qsTr("It is hosted here beside the others, at the same address, with members and invites of its own.")
        actionText: qsTr("Make it")
        onNamed: name => section.hosting.createMesh(name)
    }
}
