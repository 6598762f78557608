// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// What others wrote, made fit for a notification. Pure. Both remove control characters and those that reorder text
// (U+202E and its kin can make one thing look like another), and cut at whole code points.
namespace meshtray::notify {

constexpr qsizetype titleLimit = 100; ///< code points
constexpr qsizetype bodyLimit = 400;  ///< code points
constexpr qsizetype bodyLines = 6;

/// One line, at most titleLimit code points; "…" at the end tells that it was cut. Never markup: servers escape it.
QString titleText(const QString &text);

/// At most bodyLines lines and bodyLimit code points; "…" at the end tells that it was cut.
QString bodyText(const QString &text);

/// For a server with "body-markup": &, <, >, " and ' become entities (Desktop Notifications 1.2, section 5).
QString escapedForMarkup(const QString &text);

} // namespace meshtray::notify
