// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages.h"

namespace meshtray::test {

/// Those of the settings window.
std::vector<Page> pagesOfSettings();

} // namespace meshtray::test
