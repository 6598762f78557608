// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Meshtray

// A question in the middle of its window, before anything else there can be done. Escape answers no.
T.Popup {
    id: box

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.formWidth, parent ? parent.width - 2 * Theme.space3 : Theme.formWidth)
    height: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.space4
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Rectangle { color: Theme.shade }

    background: PopupBackground { }
}
