// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/messageparts.h"

namespace meshtray::ui {

/// The place of a text, in one line, where the words of a query stand, with these marked. Pure. A word that the store
/// holds for equal though it is written otherwise ("ss" and "ß") is not marked.
MessagePart snippetOf(const QString &text, const QString &query);

} // namespace meshtray::ui
