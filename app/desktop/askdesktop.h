// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace meshtray {

/// Exit codes of the program, as --help tells them.
enum class ExitCode { Done = 0, Failed = 1, NotUnderstood = 2, NotRunning = 3 };

/// Has the running desktop of a profile carry out a command and prints its answer, or the error. Blocks.
ExitCode askDesktop(const QString &profile, const QStringList &arguments);

/// Has the running desktop of a profile show its window, or what an invite link says when there is one: what a second
/// start without a command does.
ExitCode raiseDesktop(const QString &profile, const QString &link);

/// One sentence on the standard error output.
void printError(const QString &sentence);

} // namespace meshtray
