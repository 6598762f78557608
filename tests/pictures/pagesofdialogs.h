// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "pages.h"

namespace meshtray::test {

/// The windows beside the main one: joining, hosting, keys.
std::vector<Page> pagesOfDialogs();

} // namespace meshtray::test
