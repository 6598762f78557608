// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray::broker {

/// What somebody says about themselves as others may be shown it: without characters that are not drawn or that change
/// how the text around them is drawn, spaces made single, at most `maxLength` UTF-16 units. May be empty.
QString cleanText(const QString &text, qsizetype maxLength);

} // namespace meshtray::broker
