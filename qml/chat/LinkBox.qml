// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
import QtQuick
import Meshtray

// Shows where a link leads before it is opened.
Box {
    id: box

    required property Thread thread
    property string written
    readonly property var link: thread.linkTo(written)
    readonly property LinkForm form: contentItem as LinkForm

    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.space3 : 0)
    onOpened: form.takeFocus()

    contentItem: LinkForm {
        link: box.link
        onCancelled: box.close()
        onCopyWanted: {
            box.close();
            box.thread.copyText(box.link.address);
        }
        onAccepted: {
            box.close();
            box.thread.openLink(box.written);
        }
    }
}
