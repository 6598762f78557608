// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "secrets/secretstore.h"

namespace meshtray {

/// An error with the sentence that belongs to its kind: what happened and what to do about it.
SecretError secretError(SecretError::Kind kind);

} // namespace meshtray
