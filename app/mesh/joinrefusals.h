// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray {

/// What a broker answers to `/join` when it says no, in words: what happened, and what to do. `error` is the name or
/// the text in its answer, `status` that of HTTP. Whatever a broker says has a sentence; what is not known is shown,
/// cut and made readable.
QString joinRefusal(const QString &error, int status);

} // namespace meshtray
