// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/launcher.h"

#include <QByteArray>

#include <optional>

// The entry in the person's autostart folder (XDG autostart), as text. What others wrote into it stays: a key of
// another program, or a command line that the person has changed. Nothing stands for "no such file".
namespace meshtray::ui {

using StartEntry = std::optional<QByteArray>;

/// Whether the session starts what the entry says.
bool startsWithSession(const StartEntry &entry);

/// The same entry, or a new one, that starts `launcher` with --hidden.
QByteArray withStart(const StartEntry &entry, const Launcher &launcher);

/// The entry switched off; nothing when it has only what withStart() put there, for then it is not needed any more.
StartEntry withoutStart(const QByteArray &entry);

/// Where the program was that withStart() wrote down; empty when the command line is not ours any more.
QString programOf(const StartEntry &entry);

} // namespace meshtray::ui
