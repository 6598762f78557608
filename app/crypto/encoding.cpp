// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/encoding.h"

#include <sodium.h>

namespace meshtray::crypto {
namespace {

QByteArray encode(QByteArrayView bytes, int variant)
{
    const auto size = static_cast<size_t>(bytes.size());
    const size_t withTerminator = sodium_base64_encoded_len(size, variant);
    QByteArray text(static_cast<qsizetype>(withTerminator), Qt::Uninitialized);
    sodium_bin2base64(text.data(), withTerminator, asBytes(bytes).data(), size, variant);
    text.chop(1);
    return text;
}

std::optional<QByteArray> decode(QByteArrayView text, int variant)
{
    QByteArray bytes(text.size() / 4 * 3 + 3, Qt::Uninitialized);
    size_t length = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()),
                          text.data(), static_cast<size_t>(text.size()), nullptr, &length, nullptr, variant) != 0)
        return std::nullopt;
    bytes.truncate(static_cast<qsizetype>(length));
    return bytes;
}

} // namespace

QByteArray toHex(std::span<const unsigned char> bytes)
{
    const size_t withTerminator = bytes.size() * 2 + 1;
    QByteArray text(static_cast<qsizetype>(withTerminator), Qt::Uninitialized);
    sodium_bin2hex(text.data(), withTerminator, bytes.data(), bytes.size());
    text.chop(1);
    return text;
}

std::optional<QByteArray> fromHex(QByteArrayView text)
{
    QByteArray bytes(text.size() / 2, Qt::Uninitialized);
    size_t length = 0;
    if (sodium_hex2bin(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<size_t>(bytes.size()), text.data(),
                       static_cast<size_t>(text.size()), nullptr, &length, nullptr) != 0 ||
        static_cast<qsizetype>(length) * 2 != text.size())
        return std::nullopt;
    return bytes;
}

QByteArray toBase64(QByteArrayView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    return decode(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

} // namespace meshtray::crypto
