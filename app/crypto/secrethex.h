// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"

// Hex of bytes that are secret. Like encoding.h, but neither form ever leaves secret memory.
namespace meshtray::crypto {

/// Hex of either case; an odd length or a foreign character gives nothing.
std::optional<SecureBuffer> secretFromHex(QByteArrayView text);

/// Lower-case hex into `text`, which has room for twice as many characters as there are bytes, at least.
void secretToHex(std::span<const unsigned char> bytes, std::span<unsigned char> text);

} // namespace meshtray::crypto
