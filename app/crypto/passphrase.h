// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"

#include <cstdint>

namespace meshtray::crypto {

constexpr qsizetype passphraseSaltSize = 16;

/// How much work it is to turn a passphrase into a key.
struct PassphraseCost {
    std::uint32_t operations = 3;
    std::uint32_t memoryKiB = 256 * 1024;

    friend bool operator==(const PassphraseCost &, const PassphraseCost &) = default;
};

/// 32 bytes by Argon2id 1.3 of the passphrase (in UTF-8). Takes some 100 ms: not on the GUI thread. Unavailable when
/// there is no memory for it, InvalidInput for a salt or a cost that is out of libsodium's range.
Result<SecureBuffer> keyFromPassphrase(std::span<const unsigned char> passphrase, QByteArrayView salt,
                                       const PassphraseCost &cost);

} // namespace meshtray::crypto
