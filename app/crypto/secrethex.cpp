// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/secrethex.h"

#include "crypto/keys.h"

#include <sodium.h>

#include <algorithm>

namespace meshtray::crypto {

std::optional<SecureBuffer> secretFromHex(QByteArrayView text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    initialise();
    SecureBuffer bytes(static_cast<size_t>(text.size()) / 2);
    size_t written = 0;
    const int failed = sodium_hex2bin(bytes.bytes().data(), bytes.size(), text.data(), static_cast<size_t>(text.size()),
                                      nullptr, &written, nullptr);
    if (failed != 0 || written != bytes.size())
        return std::nullopt;
    return bytes;
}

void secretToHex(std::span<const unsigned char> bytes, std::span<unsigned char> text)
{
    initialise();
    SecureBuffer hex(bytes.size() * 2 + 1); // libsodium ends it with a NUL
    sodium_bin2hex(reinterpret_cast<char *>(hex.bytes().data()), hex.size(), bytes.data(), bytes.size());
    std::ranges::copy(hex.bytes().first(bytes.size() * 2), text.begin());
}

} // namespace meshtray::crypto
