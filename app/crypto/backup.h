// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/securebuffer.h"

#include <QByteArray>

// The backup file of claudemesh, "CMB1" ‖ salt (16 bytes) ‖ nonce (24) ‖ XChaCha20-Poly1305-IETF of the content,
// without additional data. Key: Argon2id 1.3 of the passphrase, operations 2, memory 64 MiB, 32 bytes. Deriving it
// takes some 100 ms: not on the GUI thread.
namespace meshtray::crypto {

constexpr qsizetype backupSaltSize = 16;
constexpr qsizetype backupNonceSize = 24;
/// Larger files are not looked at.
constexpr qsizetype largestBackup = 16 * 1024 * 1024;

/// `passphrase` in UTF-8. Salt and nonce are drawn from the system's random source. `Unavailable` when there is no
/// memory for the derivation.
Result<QByteArray> makeBackup(std::span<const unsigned char> passphrase, std::span<const unsigned char> content);
/// The same with a given salt and nonce, for known answers. A pair must never be used for two contents.
Result<QByteArray> makeBackup(std::span<const unsigned char> passphrase, std::span<const unsigned char> content,
                              QByteArrayView salt, QByteArrayView nonce);

/// The content. `Corrupt`: not such a file. `Refused`: another passphrase, or a file that was changed; the two cannot
/// be told apart.
Result<SecureBuffer> openBackup(std::span<const unsigned char> passphrase, QByteArrayView file);

} // namespace meshtray::crypto
