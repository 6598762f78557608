// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/safetynumber.h"

#include <QStringList>

#include <sodium.h>

#include <algorithm>

namespace meshtray::crypto {

QString safetyNumber(const PublicKey &a, const PublicKey &b)
{
    const auto [smaller, larger] = std::minmax(a, b);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    crypto_hash_sha256_update(&state, smaller.bytes().data(), PublicKey::size);
    crypto_hash_sha256_update(&state, larger.bytes().data(), PublicKey::size);
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash;
    crypto_hash_sha256_final(&state, hash.data());

    constexpr int groups = 6;
    constexpr int bitsPerGroup = 20;
    constexpr quint32 modulus = 100'000;
    QStringList numbers;
    size_t next = 0;
    quint32 bits = 0;
    int held = 0;
    while (numbers.size() < groups) {
        for (; held < bitsPerGroup; held += 8)
            bits = bits << 8 | hash[next++];
        held -= bitsPerGroup;
        numbers += QStringLiteral("%1").arg((bits >> held) % modulus, 5, 10, QLatin1Char('0'));
        bits &= (1U << held) - 1;
    }
    return numbers.join(u' ');
}

} // namespace meshtray::crypto
