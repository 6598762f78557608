// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationcommand.h"

namespace meshtray::ui {

/// Reads `peers`, `set-summary` and `group`; nothing when `verb` is none of these.
std::optional<Result<AutomationCommand>> parsePeerCommand(const QString &verb, const QStringList &rest);

} // namespace meshtray::ui
