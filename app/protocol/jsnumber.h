// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace meshtray::protocol {

/// The text JavaScript gives a finite number (ECMA-262, Number::toString with radix 10). Canonical strings contain
/// numbers in this form, because their first writers were JavaScript. "" for infinities and NaN.
QByteArray javaScriptText(double value);

} // namespace meshtray::protocol
