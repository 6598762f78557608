// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/ids.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

#if __has_include(<sys/random.h>)
#include <sys/random.h>
#include <unistd.h>
#endif

namespace meshtray {
namespace {

constexpr qsizetype maxLength = 64;
constexpr qsizetype generatedLength = 32;
constexpr char base62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

bool isIdentifierCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

/// From the system, all of them in one go: where the processor's own source is used one by one, as Qt does, it takes
/// far longer in a virtual machine.
std::array<unsigned char, 40> randomBytes()
{
    std::array<unsigned char, 40> bytes{};
#if __has_include(<sys/random.h>)
    if (getentropy(bytes.data(), bytes.size()) == 0)
        return bytes;
#endif
    for (unsigned char &byte : bytes)
        byte = static_cast<unsigned char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

} // namespace

bool isIdentifier(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= maxLength && std::ranges::all_of(text, isIdentifierCharacter);
}

QByteArray randomIdentifier()
{
    // 64 values of six bits, two of which are no character.
    constexpr unsigned sixBits = 63;
    QByteArray id;
    id.reserve(generatedLength);
    while (id.size() < generatedLength) {
        const auto bytes = randomBytes();
        for (auto byte = bytes.begin(); byte != bytes.end() && id.size() < generatedLength; ++byte) {
            if ((*byte & sixBits) < sizeof base62 - 1)
                id.append(base62[*byte & sixBits]);
        }
    }
    return id;
}

} // namespace meshtray
