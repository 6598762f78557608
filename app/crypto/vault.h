// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/passphrase.h"

#include <QByteArray>

// A file that a passphrase opens and that is written again and again:
//
//   "MTV1" ‖ operations (4 bytes, big-endian) ‖ memory in KiB (4) ‖ salt (16) ‖ check (32) ‖ nonce (24)   the head
//   ‖ XChaCha20-Poly1305-IETF of the content, with the head as additional data
//   ‖ BLAKE2b-256 of everything before
//
// The passphrase gives a root key (crypto/passphrase.h), and that by crypto_kdf (context "mtvault1") the key that seals
// (1) and the check (2). The sum at the end tells a damaged file from a good one without the passphrase, the check a
// wrong passphrase from a right one: three different answers.
namespace meshtray::crypto {

/// Larger files are not looked at.
constexpr qsizetype largestVault = 4 * 1024 * 1024;
/// More than that is not believed of a file: it would use up this machine.
constexpr PassphraseCost highestVaultCost{.operations = 10, .memoryKiB = 512 * 1024};

/// What a passphrase was turned into. Seals and opens the files of one vault.
class VaultKey {
public:
    /// For a new vault or another passphrase, with a salt of its own.
    static Result<VaultKey> make(std::span<const unsigned char> passphrase, const PassphraseCost &cost);
    /// For a file that is there. Corrupt: not a vault, or a damaged one. Refused: another passphrase.
    static Result<VaultKey> forFile(std::span<const unsigned char> passphrase, QByteArrayView file);

    /// The whole file, with a fresh nonce.
    QByteArray seal(std::span<const unsigned char> content) const;
    /// Corrupt for anything but what seal() made with this key.
    Result<SecureBuffer> open(QByteArrayView file) const;

private:
    VaultKey(const SecureBuffer &root, const PassphraseCost &cost, QByteArray salt);
    static Result<VaultKey> derive(std::span<const unsigned char> passphrase, const PassphraseCost &cost,
                                   const QByteArray &salt);
    /// Up to the nonce.
    QByteArray head() const;

    PassphraseCost m_cost;
    QByteArray m_salt;
    SecureBuffer m_key;
    QByteArray m_check; ///< not secret: it stands in the file
};

} // namespace meshtray::crypto
