// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/digest.h"

#include "crypto/encoding.h"
#include "crypto/keys.h"

#include <QtEndian>
#include <sodium.h>

#include <array>

namespace meshtray::crypto {

QByteArray digestOf(std::initializer_list<QByteArrayView> fields)
{
    initialise();
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, crypto_generichash_BYTES);
    for (const QByteArrayView field : fields) {
        std::array<unsigned char, 4> length;
        qToBigEndian(static_cast<quint32>(field.size()), length.data());
        crypto_generichash_update(&state, length.data(), length.size());
        crypto_generichash_update(&state, asBytes(field).data(), asBytes(field).size());
    }
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), crypto_generichash_BYTES);
    return digest;
}

} // namespace meshtray::crypto
