// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "askdesktop.h"

namespace meshtray {

/// For the completions of the shells (resources/completions): prints what may stand in place of the last of `words`,
/// one a line; ":files" alone where a file is wanted. Asks the running desktop for the names of its meshes. Blocks.
ExitCode completeWords(const QStringList &words);

} // namespace meshtray
