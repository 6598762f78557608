// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Meshtray

// All that is known of a message.
Box {
    id: box

    property var facts: []
    readonly property MessageFacts form: contentItem as MessageFacts

    height: Math.min(implicitContentHeight + topPadding + bottomPadding, parent ? parent.height - 2 * Theme.space3 : 0)
    onOpened: form.takeFocus()

    contentItem: MessageFacts {
        facts: box.facts
        onClosed: box.close()
    }
}
