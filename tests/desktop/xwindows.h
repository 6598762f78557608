// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// The windows of a process as the X server shows them, through xdotool.
namespace meshtray::test {

/// Those a person can work in.
qsizetype windowsOf(qint64 pid);
/// Those as small as the icon in an X11 tray.
qsizetype trayIconsOf(qint64 pid);
/// Asks the active window to close, by the keys of a window manager.
void pressAltF4();

} // namespace meshtray::test
