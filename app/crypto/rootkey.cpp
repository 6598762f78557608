// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/rootkey.h"

#include "crypto/encoding.h"

#include <sodium.h>

namespace meshtray::crypto {

QByteArray meshRootKey(const KeyPair &owner, QByteArrayView meshId)
{
    constexpr size_t keySize = 32;
    const QByteArray message = QByteArrayLiteral("meshtray-mesh-root-key-v1|") + meshId.toByteArray();
    const auto seed = owner.secretBytes().first(crypto_sign_SEEDBYTES);
    QByteArray key(keySize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(key.data()), keySize, asBytes(message).data(),
                       static_cast<unsigned long long>(message.size()), seed.data(), seed.size());
    return toBase64Url(key);
}

} // namespace meshtray::crypto
