// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "crypto/keys.h"

#include "crypto/encoding.h"

#include <sodium.h>

#include <algorithm>

namespace meshtray::crypto {

static_assert(PublicKey::size == crypto_sign_PUBLICKEYBYTES);
static_assert(KeyPair::size == crypto_sign_SECRETKEYBYTES);
static_assert(std::tuple_size_v<CurvePublicKey> == crypto_box_PUBLICKEYBYTES);

bool initialise()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

QByteArray randomBytes(qsizetype count)
{
    initialise();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

std::optional<PublicKey> PublicKey::fromBytes(std::span<const unsigned char> bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    std::array<unsigned char, size> copy;
    std::ranges::copy(bytes, copy.begin());
    return PublicKey(copy);
}

std::optional<PublicKey> PublicKey::fromHex(QByteArrayView hex)
{
    const auto bytes = crypto::fromHex(hex);
    return bytes ? fromBytes(asBytes(*bytes)) : std::nullopt;
}

QByteArray PublicKey::toHex() const
{
    return crypto::toHex(m_bytes);
}

QString PublicKey::fingerprint() const
{
    constexpr int groups = 4;
    constexpr int groupSize = 4;
    const QString hex = QString::fromLatin1(toHex());
    QString text = hex.left(groupSize);
    for (int group = 1; group < groups; ++group)
        text += u' ' + hex.mid(group * groupSize, groupSize);
    return text;
}

KeyPair KeyPair::generate()
{
    initialise();
    SecureBuffer seed(crypto_sign_SEEDBYTES);
    randombytes_buf(seed.bytes().data(), seed.size());
    return *fromSeed(seed.bytes());
}

std::optional<KeyPair> KeyPair::fromSeed(std::span<const unsigned char> seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return std::nullopt;
    initialise();
    SecureBuffer secret(size);
    std::array<unsigned char, PublicKey::size> publicBytes;
    crypto_sign_seed_keypair(publicBytes.data(), secret.bytes().data(), seed.data());
    return KeyPair(std::move(secret), PublicKey(publicBytes));
}

std::optional<KeyPair> KeyPair::fromBytes(std::span<const unsigned char> bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    auto keys = fromSeed(bytes.first<crypto_sign_SEEDBYTES>());
    if (!keys || !equalInConstantTime(keys->secretBytes(), bytes))
        return std::nullopt;
    return keys;
}

KeyPair KeyPair::clone() const
{
    return KeyPair(SecureBuffer::copyOf(secretBytes()), m_public);
}

std::optional<CurvePublicKey> toCurve(const PublicKey &key)
{
    initialise();
    CurvePublicKey curve;
    if (crypto_sign_ed25519_pk_to_curve25519(curve.data(), key.bytes().data()) != 0)
        return std::nullopt;
    return curve;
}

SecureBuffer toCurve(const KeyPair &keys)
{
    initialise();
    SecureBuffer curve(crypto_box_SECRETKEYBYTES);
    crypto_sign_ed25519_sk_to_curve25519(curve.bytes().data(), keys.secretBytes().data());
    return curve;
}

} // namespace meshtray::crypto
