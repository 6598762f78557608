// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/launcher.h"

#include <QByteArray>

// Which program opens invite links (ic:// and claudemesh://) on XDG desktops, as text: a desktop entry, and lists of
// associations (mimeapps.list). What is in a list besides is left as it is.
namespace meshtray::ui {

/// A desktop entry, not shown in menus, that gives a link to `launcher`.
QByteArray linkEntry(const Launcher &launcher);
/// Where the program was that linkEntry() wrote down.
QString programOfLinkEntry(const QByteArray &entry);

/// Whether the list gives both kinds of links to the entry `id` ("meshtray-links.desktop").
bool givesLinksTo(const QByteArray &list, const QByteArray &id);
/// The entry that the list gives one of the kinds to; empty when it names none.
QByteArray entryForLinks(const QByteArray &list);

/// Both kinds of links go to `id` first; who had them before stays behind it.
QByteArray withLinksTo(const QByteArray &list, const QByteArray &id);
/// `id` is named for none of them any more. Empty when nothing else was in the list.
QByteArray withoutLinksTo(const QByteArray &list, const QByteArray &id);

} // namespace meshtray::ui
