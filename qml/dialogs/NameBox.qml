// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Asks for a name.
Box {
    id: box

    property string heading
    property string help
    property string name
    property string actionText
    readonly property NameForm form: contentItem as NameForm

    signal named(string name)

    onAboutToShow: form.prepare(name)
    onOpened: form.takeFocus()

    contentItem: NameForm {
        heading: box.heading
        help: box.help
        actionText: box.actionText
        onCancelled: box.close()
        onAccepted: {
            box.close();
            box.named(name);
        }
    }
}
