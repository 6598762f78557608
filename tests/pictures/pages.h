// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "stage.h"

#include <vector>

namespace meshtray::test {

/// A page or dialog of the program, and how it is reached.
struct Page {
    /// How high its picture is: as a window usually is, or so high that nothing of a page has to be scrolled to.
    enum class Height { Usual, Whole };
    /// What Esc does there.
    enum class Escape { ClosesWindow, ClosesPopup, NothingMore };

    const char *name;
    Height height;
    Escape escape;
    /// Opens it and gives back the window it is in.
    QQuickWindow *(*open)(Stage &stage);
};

/// All of them. A new page or dialog gets its line in pages.cpp or pagesofdialogs.cpp.
const std::vector<Page> &pages();

} // namespace meshtray::test
