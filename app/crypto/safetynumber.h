// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

namespace meshtray::crypto {

/// What two people read to each other to be sure of their keys: six groups of five digits, the same on both sides.
/// SHA-256 over the smaller and then the larger key; its first 120 bits as six numbers of 20 bits, each modulo 100000.
QString safetyNumber(const PublicKey &a, const PublicKey &b);

} // namespace meshtray::crypto
