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
#include <algorithm>

#include <algorithm>
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

/// The popup that something is in; null for what is in the window itself. What lies under a popup may be covered by it.
inline QQuickItem *popupOf(QQuickItem *item)
{
    while (item && !item->inherits("QQuickPopupItem"))
        item = item->parentItem();
    return item;
}

inline QList<QQuickItem *> visibleTexts(QQuickWindow *window)
{
    QList<QQuickItem *> texts;
    visit(window->contentItem(), [&](QQuickItem *item) {
        const bool words = item->inherits("QQuickText") || item->inherits("QQuickTextEdit");
        if (words && item->isVisible() && !item->property("text").toString().isEmpty())
            texts.append(item);
    });
    return texts;
}

/// Words that do not fit into the place they have, or that are cut by what they lie in where nothing scrolls.
inline QStringList cut(QQuickWindow *window)
{
    QStringList found;
    for (QQuickItem *text : visibleTexts(window)) {
        // of what it shortens with … Qt tells a width that is too large when both directions of writing are in it
        const bool shortened = text->property("truncated").toBool();
        const bool tooWide = !shortened && text->property("contentWidth").toReal() > text->width() + 1;
        const bool tooHigh = text->property("contentHeight").toReal() > text->height() + 1;
        const QRectF seen = visiblePart(text);
        // Qt's bounding rectangle of wrapped words is some pixels wider than the words
        const qreal words = std::min(text->boundingRect().width(), text->property("contentWidth").toReal());
        const bool beyond = !seen.isEmpty() && seen.width() + 1 < words;
        if (tooWide || tooHigh || beyond)
            found.append(text->property("text").toString());
    }
    return found;
}

/// What is shortened with … though it has to be read whole, as `isWhole` says.
inline QStringList shortened(QQuickWindow *window, const std::function<bool(QQuickItem *)> &isWhole)
{
    QStringList found;
    for (QQuickItem *text : visibleTexts(window))
        if (text->property("truncated").toBool() && isWhole(text))
            found.append(text->property("text").toString());
    return found;
}

/// Words that lie over other words.
inline QStringList overlappingText(QQuickWindow *window)
{
    const QList<QQuickItem *> texts = visibleTexts(window);
    QStringList found;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (popupOf(texts[i]) != popupOf(texts[j]))
                continue;
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
            if (popupOf(buttons[i]) != popupOf(buttons[j]))
                continue;
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
