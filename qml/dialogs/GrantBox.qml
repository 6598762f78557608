// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Who may write to a member.
Box {
    id: box

    required property GrantList grants
    readonly property GrantForm form: contentItem as GrantForm

    onOpened: form.takeFocus()

    contentItem: GrantForm {
        grants: box.grants
        mostHeight: box.parent ? box.parent.height * 0.5 : Theme.formWidth
        onFinished: box.close()
    }
}
