// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Asks before something that others will notice.
Box {
    id: box

    property string heading
    property string words
    property string actionText
    readonly property ConfirmForm form: contentItem as ConfirmForm

    signal confirmed

    onOpened: form.takeFocus()

    contentItem: ConfirmForm {
        heading: box.heading
        words: box.words
        actionText: box.actionText
        onCancelled: box.close()
        onAccepted: {
            box.close();
            box.confirmed();
        }
    }
}
