// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/appearance.h"

#include <QAccessible>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>

#include <functional>

// What can be wrong with a window without anybody having said so.
namespace meshtray::test {

using namespace Qt::StringLiterals;

inline void visit(QQuickItem *item, const std::function<void(QQuickItem *)> &each)
{
    each(item);
    const auto children = item->childItems();
    for (QQuickItem *child : children)
        visit(child, each);
}

/// Settings of this test alone, from here on.
inline void useOwnSettings()
{
    static const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

inline QString attachedName(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

inline QString attachedDescription(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible ? accessible->text(QAccessible::Description) : QString();
}

inline bool isFocusable(QQuickItem *item)
{
    return item->activeFocusOnTab() && item->isVisible() && item->isEnabled();
}

/// Text that is cut off at the right, or that lies over the edge of the window.
inline QStringList overflowing(QQuickWindow *window)
{
    QStringList found;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (!item->isVisible() || !item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        const QRectF place = item->mapRectToScene(item->boundingRect());
        if (place.left() < -0.5 || place.right() > window->width() + 0.5)
            found.append(item->property("text").toString());
    });
    return found;
}

/// Where something can be seen: not beyond the edges of what clips it.
inline QRectF visiblePart(QQuickItem *item)
{
    QRectF part = item->mapRectToScene(item->boundingRect());
    for (QQuickItem *above = item->parentItem(); above; above = above->parentItem())
        if (above->clip())
            part &= above->mapRectToScene(above->boundingRect());
    return part;
}

/// Words that lie over other words.
inline QStringList overlappingText(QQuickWindow *window)
{
    QList<QQuickItem *> texts;
    visit(window->contentItem(), [&](QQuickItem *item) {
        const bool words = item->inherits("QQuickText") || item->inherits("QQuickTextEdit");
        if (words && item->isVisible() && !item->property("text").toString().isEmpty())
            texts.append(item);
    });
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF common = visiblePart(texts[i]) & visiblePart(texts[j]);
            if (common.width() > 1 && common.height() > 1)
                found.append(texts[i]->property("text").toString() + u" / "_s + texts[j]->property("text").toString());
        }
    return found;
}

/// Controls that a click could mean two of.
inline QStringList overlapping(QQuickWindow *window)
{
    QList<QQuickItem *> buttons;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (isFocusable(item) && item->inherits("QQuickAbstractButton"))
            buttons.append(item);
    });
    QStringList found;
    for (qsizetype i = 0; i < buttons.size(); ++i)
        for (qsizetype j = i + 1; j < buttons.size(); ++j) {
            const QRectF common = visiblePart(buttons[i]) & visiblePart(buttons[j]);
            if (common.width() > 1 && common.height() > 1)
                found.append(attachedName(buttons[i]) + u" / "_s + attachedName(buttons[j]));
        }
    return found;
}

/// What can be reached by the keyboard and has this name; null when nothing is.
inline QQuickItem *itemNamed(QQuickWindow *window, const QString &name)
{
    QQuickItem *found = nullptr;
    visit(window->contentItem(), [&](QQuickItem *item) {
        if (isFocusable(item) && attachedName(item) == name)
            found = item;
    });
    return found;
}

inline ui::Appearance *appearanceOf(QQuickWindow *window)
{
    QQmlEngine *engine = qmlEngine(window);
    return engine->singletonInstance<ui::Appearance *>(qmlTypeId("Meshtray", 1, 0, "Appearance"));
}

} // namespace meshtray::test
