// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls, and what says that something is not as it should be.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace meshtray::fuzz {

inline QByteArrayView view(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// A claim that holds whatever comes in; when it does not, the fuzzer keeps the input.
inline void require(bool holds, const char *claim)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", claim);
    std::abort();
}

} // namespace meshtray::fuzz
