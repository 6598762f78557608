// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

// Text forms of bytes, strict: anything that is not exactly the named form gives nothing. RFC 4648.
namespace meshtray::crypto {

/// Lower-case hex.
QByteArray toHex(std::span<const unsigned char> bytes);
/// Hex of either case; an odd length or a foreign character gives nothing.
std::optional<QByteArray> fromHex(QByteArrayView text);

/// Standard alphabet, padded (what frames carry).
QByteArray toBase64(QByteArrayView bytes);
std::optional<QByteArray> fromBase64(QByteArrayView text);

/// URL alphabet, no padding (what invite tokens carry).
QByteArray toBase64Url(QByteArrayView bytes);
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

inline std::span<const unsigned char> asBytes(QByteArrayView view)
{
    return {reinterpret_cast<const unsigned char *>(view.data()), static_cast<size_t>(view.size())};
}

} // namespace meshtray::crypto
