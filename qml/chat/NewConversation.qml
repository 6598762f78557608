// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Whom to write to: somebody in the mesh, a group, everyone, or a key.
Box {
    id: popup

    required property Chat chat
    required property ConversationList conversations
    property string meshId
    readonly property NewConversationForm form: contentItem as NewConversationForm

    signal begun

    onAboutToShow: {
        chat.recipients.meshId = meshId;
        form.prepare();
    }
    onOpened: form.takeFocus()

    function begin(to: string) : void {
        form.problem = chat.begin(meshId, to);
        if (form.problem !== "")
            return;
        close();
        begun();
    }

    contentItem: NewConversationForm {
        recipients: popup.chat.recipients
        roomForList: popup.parent ? popup.parent.height / 3 : 0
        onAccepted: to => popup.begin(to)
        onCancelled: popup.close()
    }
}
