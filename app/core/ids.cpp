// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "core/ids.h"

#include <QRandomGenerator>

#include <algorithm>

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
    QByteArray id(generatedLength, Qt::Uninitialized);
    for (char &c : id)
        c = base62[QRandomGenerator::system()->bounded(62)];
    return id;
}

} // namespace meshtray
