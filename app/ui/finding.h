// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray::ui {

/// Whether something that Meshtray needs is as it has to be.
enum class Verdict {
    Good,
    Notice, ///< works, but not all of it, or could not be looked at
    Bad,    ///< does not work until somebody does something
};

/// One thing that was looked at.
struct Finding {
    QString subject; ///< "Keyring"
    Verdict verdict = Verdict::Good;
    QString found;  ///< a sentence
    QString advice; ///< what to do about it; empty when there is nothing to do
};

} // namespace meshtray::ui
