// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

namespace meshtray::crypto {

/// A detached ed25519 signature: 64 bytes, 128 lower-case hex characters on the wire (RFC 8032).
QByteArray signToHex(const KeyPair &keys, QByteArrayView message);

/// True when `signatureHex` (128 hex characters, either case) is `key`'s signature over `message`.
bool verifyHex(const PublicKey &key, QByteArrayView message, QByteArrayView signatureHex);

} // namespace meshtray::crypto
