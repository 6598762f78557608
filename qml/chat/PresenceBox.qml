// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// What the others in a mesh are told about us.
Box {
    id: box

    required property PresenceModel presence
    readonly property PresenceForm form: contentItem as PresenceForm

    onAboutToShow: form.prepare()
    onOpened: form.takeFocus()

    contentItem: PresenceForm {
        presence: box.presence
        onFinished: box.close()
    }
}
