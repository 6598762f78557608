// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "askdesktop.h"

namespace meshtray {

/// Looks at all that Meshtray needs and prints what was found, a line each, and what to do. Failed when something is
/// bad. Needs an application object.
ExitCode runDoctor(const QString &profile);

} // namespace meshtray
