// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// Whom to write to: a name that has been heard in the mesh, or a key.
T.Popup {
    id: popup

    required property Chat chat
    required property ConversationList conversations
    property string meshId
    readonly property NewConversationForm form: contentItem as NewConversationForm

    signal begun

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.formWidth, parent ? parent.width - 2 * Theme.space3 : Theme.formWidth)
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.shade }
    onAboutToShow: form.prepare()
    onOpened: form.takeFocus()

    function begin() : void {
        form.problem = chat.begin(meshId, form.text);
        if (form.problem !== "")
            return;
        close();
        begun();
    }

    background: PopupBackground { }
    contentItem: NewConversationForm {
        onAccepted: popup.begin()
        onCancelled: popup.close()
    }
}
