// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/sealedbox.h"

#include "crypto/encoding.h"

#include <sodium.h>

namespace meshtray::crypto {

std::optional<QByteArray> sealAnonymously(const CurvePublicKey &recipient, QByteArrayView plain)
{
    initialise();
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(reinterpret_cast<unsigned char *>(sealed.data()), asBytes(plain).data(),
                        static_cast<size_t>(plain.size()), recipient.data()) != 0)
        return std::nullopt;
    return sealed;
}

std::optional<SecureBuffer> openAnonymous(const SecureBuffer &recipientSecret, QByteArrayView sealed)
{
    initialise();
    const auto size = static_cast<size_t>(sealed.size());
    if (recipientSecret.size() != crypto_box_SECRETKEYBYTES || size < crypto_box_SEALBYTES)
        return std::nullopt;
    CurvePublicKey publicKey;
    crypto_scalarmult_base(publicKey.data(), recipientSecret.bytes().data());
    SecureBuffer plain(size - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.bytes().data(), asBytes(sealed).data(), size, publicKey.data(),
                             recipientSecret.bytes().data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace meshtray::crypto
