// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "notify/policy.h"

#include <QString>

namespace meshtray::ui {

/// What would happen with a message, and why, in a sentence or two: for trying rules out. Pure. `now` as in
/// notify::Situation; rules are counted from 1, as a list shows them.
QString explain(const notify::Decision &decision, const QDateTime &now);

} // namespace meshtray::ui
