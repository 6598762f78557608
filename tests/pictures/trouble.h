// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QQuickWindow;

namespace meshtray::test {

/// What is wrong with the words of a window: cut, shortened though they are the program's, over each other, or beyond
/// its edge. Empty when nothing is.
QStringList troubleOf(QQuickWindow *window);

/// Lets bindings, layouts and queued calls come to rest, and draws.
void settle(QQuickWindow *window);

} // namespace meshtray::test
