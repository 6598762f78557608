// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "trouble.h"

#include "windowcheck.h"

#include <QCoreApplication>

namespace meshtray::test {

namespace {

/// A label that shortens its words was made so; what is pressed or chosen has to be read whole. Rows of lists are
/// pressed too, and show the beginning of what others wrote.
bool hasToBeWhole(QQuickItem *text)
{
    for (QQuickItem *above = text->parentItem(); above; above = above->parentItem())
        if (above->inherits("QQuickAbstractButton") || above->inherits("QQuickComboBox"))
            return !above->inherits("QQuickItemDelegate");
    return false;
}

void tell(QStringList &found, const QString &what, const QStringList &texts)
{
    for (const QString &text : texts)
        found.append(what + u": "_s + text.left(160).replace(u'\n', u' '));
}

} // namespace

QStringList troubleOf(QQuickWindow *window)
{
    QStringList found;
    tell(found, u"beyond the edge"_s, overflowing(window));
    tell(found, u"cut"_s, cut(window));
    tell(found, u"shortened"_s, shortened(window, hasToBeWhole));
    tell(found, u"over each other"_s, overlappingText(window));
    tell(found, u"controls over each other"_s, overlapping(window));
    return found;
}

void settle(QQuickWindow *window)
{
    // a layout may need the one before: a few rounds, each through the event loop
    for (int round = 0; round < 4; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        static_cast<void>(window->grabWindow());
    }
}

} // namespace meshtray::test
