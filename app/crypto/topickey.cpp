// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/topickey.h"

#include "crypto/encoding.h"

#include <sodium.h>

#include <algorithm>

namespace meshtray::crypto {

static_assert(topicKeySize == crypto_secretbox_KEYBYTES);
static_assert(boxNonceSize == crypto_secretbox_NONCEBYTES);
static_assert(boxTagSize == crypto_secretbox_MACBYTES);

namespace {

constexpr qsizetype senderSize = std::tuple_size_v<CurvePublicKey>;

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

std::optional<SealedText> sealForTopic(const SecureBuffer &topicKey, QByteArrayView nonce, QByteArrayView plain)
{
    initialise();
    if (topicKey.size() != topicKeySize || nonce.size() != boxNonceSize)
        return std::nullopt;
    QByteArray box(plain.size() + boxTagSize, Qt::Uninitialized);
    crypto_secretbox_easy(writable(box), asBytes(plain).data(), static_cast<size_t>(plain.size()),
                          asBytes(nonce).data(), topicKey.bytes().data());
    return SealedText{.nonce = toBase64(nonce), .ciphertext = toBase64(box)};
}

std::optional<QByteArray> openFromTopic(const SecureBuffer &topicKey, const SealedText &sealed)
{
    initialise();
    const auto nonce = fromBase64(sealed.nonce);
    const auto box = fromBase64(sealed.ciphertext);
    if (topicKey.size() != topicKeySize || !nonce || nonce->size() != boxNonceSize || !box || box->size() < boxTagSize)
        return std::nullopt;
    QByteArray plain(box->size() - boxTagSize, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(writable(plain), asBytes(*box).data(), static_cast<size_t>(box->size()),
                                   asBytes(*nonce).data(), topicKey.bytes().data()) != 0)
        return std::nullopt;
    return plain;
}

std::optional<SealedText> sealTopicKey(const KeyPair &sender, const PublicKey &recipient, QByteArrayView nonce,
                                       const SecureBuffer &topicKey)
{
    const auto ours = toCurve(sender.publicKey());
    const auto theirs = toCurve(recipient);
    if (!ours || !theirs || topicKey.size() != topicKeySize || nonce.size() != boxNonceSize)
        return std::nullopt;
    const SecureBuffer secret = toCurve(sender);
    QByteArray blob(senderSize + boxTagSize + static_cast<qsizetype>(topicKeySize), Qt::Uninitialized);
    std::ranges::copy(*ours, writable(blob));
    if (crypto_box_easy(writable(blob) + senderSize, topicKey.bytes().data(), topicKeySize, asBytes(nonce).data(),
                        theirs->data(), secret.bytes().data()) != 0)
        return std::nullopt;
    return SealedText{.nonce = toBase64(nonce), .ciphertext = toBase64(blob)};
}

std::optional<OpenedTopicKey> openTopicKey(const KeyPair &recipient, const SealedText &sealed)
{
    constexpr qsizetype blobSize = senderSize + boxTagSize + static_cast<qsizetype>(topicKeySize);
    const auto nonce = fromBase64(sealed.nonce);
    const auto blob = fromBase64(sealed.ciphertext);
    if (!nonce || nonce->size() != boxNonceSize || !blob || blob->size() != blobSize)
        return std::nullopt;
    OpenedTopicKey opened{.key = SecureBuffer(topicKeySize), .sender = {}};
    std::ranges::copy(asBytes(*blob).first(senderSize), opened.sender.begin());
    const SecureBuffer secret = toCurve(recipient);
    if (crypto_box_open_easy(opened.key.bytes().data(), asBytes(*blob).data() + senderSize,
                             static_cast<size_t>(blobSize - senderSize), asBytes(*nonce).data(), opened.sender.data(),
                             secret.bytes().data()) != 0)
        return std::nullopt;
    return opened;
}

} // namespace meshtray::crypto
