// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace meshtray::crypto {

/// BLAKE2b-256 (libsodium `crypto_generichash`, 32 bytes, no key) over fields, each preceded by its length as 4 bytes
/// big-endian, so that no two lists of fields are the same text. The first field should name what the digest is for.
QByteArray digestOf(std::initializer_list<QByteArrayView> fields);

} // namespace meshtray::crypto
