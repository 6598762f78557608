// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/box.h"

#include "crypto/encoding.h"

#include <sodium.h>

namespace meshtray::crypto {

static_assert(boxNonceSize == crypto_box_NONCEBYTES);
static_assert(boxTagSize == crypto_box_MACBYTES);

std::optional<SealedText> seal(const KeyPair &sender, const PublicKey &recipient, QByteArrayView nonce,
                               QByteArrayView plain)
{
    const auto theirs = toCurve(recipient);
    if (!theirs || nonce.size() != boxNonceSize)
        return std::nullopt;
    const SecureBuffer ours = toCurve(sender);
    QByteArray box(plain.size() + boxTagSize, Qt::Uninitialized);
    if (crypto_box_easy(reinterpret_cast<unsigned char *>(box.data()), asBytes(plain).data(),
                        static_cast<size_t>(plain.size()), asBytes(nonce).data(), theirs->data(),
                        ours.bytes().data()) != 0)
        return std::nullopt;
    return SealedText{.nonce = toBase64(nonce), .ciphertext = toBase64(box)};
}

std::optional<QByteArray> open(const KeyPair &recipient, const PublicKey &sender, const SealedText &sealed)
{
    const auto nonce = fromBase64(sealed.nonce);
    const auto box = fromBase64(sealed.ciphertext);
    if (!nonce || nonce->size() != boxNonceSize || !box || box->size() < boxTagSize)
        return std::nullopt;
    const auto theirs = toCurve(sender);
    if (!theirs)
        return std::nullopt;
    const SecureBuffer ours = toCurve(recipient);
    QByteArray plain(box->size() - boxTagSize, Qt::Uninitialized);
    if (crypto_box_open_easy(reinterpret_cast<unsigned char *>(plain.data()), asBytes(*box).data(),
                             static_cast<size_t>(box->size()), asBytes(*nonce).data(), theirs->data(),
                             ours.bytes().data()) != 0)
        return std::nullopt;
    return plain;
}

} // namespace meshtray::crypto
