// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// The path of a file, typed or chosen in the desktop's own dialog.
Column {
    id: path

    required property string label
    required property string file
    property bool isNew: true // else it is there already

    signal edited(string file)

    function takeFocus() : void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space1

    Label {
        width: parent.width
        text: path.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        TextField {
            id: field

            width: Math.min(implicitWidth, parent.width)
            text: path.file
            maximumLength: 4096
            Accessible.name: path.label
            onTextEdited: path.edited(text)
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Choose…")
            Accessible.name: qsTr("%1: choose…").arg(path.label)
            onClicked: path.isNew ? chooser.askForNew(path.label, path.file) : chooser.askForOld(path.label, path.file)
        }
    }
    FileChooser {
        id: chooser

        window: path.Window.window
        onChosen: file => path.edited(file)
    }
}
