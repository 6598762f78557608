// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/automationcommand.h"

namespace meshtray::ui {

/// Reads the commands of meshcommands.h; nothing when `verb` is none of theirs.
std::optional<Result<AutomationCommand>> parseMeshCommand(const QString &verb, const QStringList &rest);

/// A file that a command names is meant from where the caller stands, which the running program does not know: with
/// its absolute path in its place.
QStringList withAbsoluteFile(QStringList arguments);

} // namespace meshtray::ui
