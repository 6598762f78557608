// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

// The windows of a process as the X server shows them, through xdotool.
namespace meshtray::test {

/// Those a person can work in.
qsizetype windowsOf(qint64 pid);
/// Those as small as the icon in an X11 tray.
qsizetype trayIconsOf(qint64 pid);
/// The process whose window has the keyboard, as the window manager says; 0 when there is none.
qint64 pidOfActiveWindow();
/// What lies on the screen, of any process, in its place: windows, menus, panels.
QList<QRect> areasOnScreen();
/// The menu that grew out of the panel at the bottom; empty when there is none.
QRect menuAboveThePanel();
/// How many colours a part of the screen has: one for a bare panel, many for an icon.
int coloursIn(const QRect &area);

enum class MouseButton { Left = 1, Right = 3 };
void click(QPoint place, MouseButton button);

/// Asks the active window to close, by the keys of a window manager.
void pressAltF4();

} // namespace meshtray::test
