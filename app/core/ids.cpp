// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/ids.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace meshtray {
namespace {

constexpr qsizetype maxLength = 64;
constexpr qsizetype generatedLength = 32;
constexpr char base62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

bool isIdentifierCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c == '-';
}

} // namespace

bool isIdentifier(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= maxLength && std::ranges::all_of(text, isIdentifierCharacter);
}

QByteArray randomIdentifier()
{
    // 64 values of six bits, two of which are no character: drawn together, because the system's source is asked for
    // more than a few bytes in about the time it takes for one.
    constexpr uint sixBits = 63;
    constexpr int perWord = 5;
    QByteArray id;
    id.reserve(generatedLength);
    while (id.size() < generatedLength) {
        std::array<quint32, 8> words{};
        QRandomGenerator::system()->fillRange(words.data(), words.size());
        for (quint32 word : words) {
            for (int i = 0; i < perWord && id.size() < generatedLength; ++i, word >>= 6) {
                if ((word & sixBits) < sizeof base62 - 1)
                    id.append(base62[word & sixBits]);
            }
        }
    }
    return id;
}

} // namespace meshtray
