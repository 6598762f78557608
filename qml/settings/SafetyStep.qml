// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The safety number with one member, to be compared with them.
ScrollPane {
    id: step

    required property SafetyModel safety

    signal finished

    function takeFocus() : void {
        contentY = 0;
        header.takeFocus();
    }

    Column {
        width: parent.width
        spacing: Theme.space4

        StepHeader {
            id: header

            width: parent.width
            title: qsTr("Safety numbers in %1").arg(step.safety.meshName)
            onBackWanted: step.finished()
        }
        Label {
            width: parent.width
            text: qsTr("You and the other side see the same number when nobody stands between you. Compare it by another way, for example by telephone.")
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: step.safety.memberNames.length === 0
            text: qsTr("Nobody else is known in this mesh yet. Come back when somebody is there.")
            color: Theme.muted
            wrapMode: Text.Wrap
        }
        Choice {
            width: parent.width
            visible: step.safety.memberNames.length > 0
            label: qsTr("Member")
            options: step.safety.memberNames
            current: step.safety.member
            onPicked: index => step.safety.member = index
        }
        Fact {
            width: parent.width
            label: qsTr("Safety number")
            value: step.safety.number
            fixed: true
        }
        Fact {
            width: parent.width
            label: qsTr("Fingerprint of their key")
            value: step.safety.fingerprint
            fixed: true
        }
        Button {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: step.safety.number !== ""
            iconName: "copy"
            text: qsTr("Copy the number")
            onClicked: step.safety.copy()
        }
    }
}
