// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/sign.h"

#include "crypto/encoding.h"

#include <sodium.h>

namespace meshtray::crypto {

QByteArray signToHex(const KeyPair &keys, QByteArrayView message)
{
    initialise();
    std::array<unsigned char, crypto_sign_BYTES> signature;
    crypto_sign_detached(signature.data(), nullptr, asBytes(message).data(), static_cast<size_t>(message.size()),
                         keys.secretBytes().data());
    return toHex(signature);
}

bool verifyHex(const PublicKey &key, QByteArrayView message, QByteArrayView signatureHex)
{
    initialise();
    const auto signature = fromHex(signatureHex);
    if (!signature || signature->size() != crypto_sign_BYTES)
        return false;
    return crypto_sign_verify_detached(asBytes(*signature).data(), asBytes(message).data(),
                                       static_cast<size_t>(message.size()), key.bytes().data()) == 0;
}

} // namespace meshtray::crypto
