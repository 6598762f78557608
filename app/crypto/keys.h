// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <optional>
#include <span>

namespace meshtray::crypto {

/// Makes libsodium ready; every function here calls it by itself. False only when the machine has no randomness.
bool initialise();

/// Bytes from the system's random source.
QByteArray randomBytes(qsizetype count);

/// An ed25519 public key: 32 bytes, 64 lower-case hex characters on the wire (RFC 8032).
class PublicKey {
public:
    static constexpr size_t size = 32;

    explicit PublicKey(const std::array<unsigned char, size> &bytes)
        : m_bytes(bytes)
    {
    }
    static std::optional<PublicKey> fromBytes(std::span<const unsigned char> bytes);
    /// 64 hex characters of either case.
    static std::optional<PublicKey> fromHex(QByteArrayView hex);

    std::span<const unsigned char, size> bytes() const { return m_bytes; }
    /// 64 lower-case hex characters.
    QByteArray toHex() const;
    /// For people to compare: the first 16 hex characters in groups of four, "8a88 e3dd 7409 f195".
    QString fingerprint() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
    friend auto operator<=>(const PublicKey &, const PublicKey &) = default;
    friend size_t qHash(const PublicKey &key, size_t seed = 0) { return qHashBits(key.m_bytes.data(), size, seed); }

private:
    std::array<unsigned char, size> m_bytes;
};

/// An ed25519 key pair in secret memory: 64 bytes, seed ‖ public key. Moves, never copies by itself.
class KeyPair {
public:
    static constexpr size_t size = 64;

    static KeyPair generate();
    /// 32 bytes.
    static std::optional<KeyPair> fromSeed(std::span<const unsigned char> seed);
    /// 64 bytes whose second half really is the public key of the first; anything else gives nothing.
    static std::optional<KeyPair> fromBytes(std::span<const unsigned char> bytes);

    const PublicKey &publicKey() const { return m_public; }
    /// The 64 secret bytes. For the keychain and for libsodium, nothing else.
    std::span<const unsigned char> secretBytes() const { return m_secret.bytes(); }
    /// An explicit second copy, in secret memory of its own.
    KeyPair clone() const;

private:
    KeyPair(SecureBuffer secret, const PublicKey &publicKey)
        : m_secret(std::move(secret))
        , m_public(publicKey)
    {
    }
    SecureBuffer m_secret;
    PublicKey m_public;
};

/// X25519 form of a key (libsodium `crypto_sign_ed25519_*_to_curve25519`).
using CurvePublicKey = std::array<unsigned char, 32>;
/// Nothing when the bytes are not a point of the curve, or one of small order.
std::optional<CurvePublicKey> toCurve(const PublicKey &key);
/// 32 secret bytes.
SecureBuffer toCurve(const KeyPair &keys);

} // namespace meshtray::crypto
