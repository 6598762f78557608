// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/securebuffer.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

// Records that are sealed on a disk: nonce (24 bytes) ‖ XChaCha20-Poly1305-IETF (ciphertext ‖ tag of 16 bytes). The
// associated data is not in the record, but the record opens only together with it. Any thread.
namespace meshtray::crypto {

constexpr size_t archiveKeySize = 32;
constexpr qsizetype archiveNonceSize = 24;
constexpr qsizetype archiveTagSize = 16;
/// By so much a sealed record is longer than its content.
constexpr qsizetype archiveOverhead = archiveNonceSize + archiveTagSize;

/// Seals with a nonce from the system's random source. Nothing when the key has another size.
std::optional<QByteArray> sealRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView content);
/// The same with a given nonce of 24 bytes, for known answers. It must never be used for two contents.
std::optional<QByteArray> sealRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView content,
                                     QByteArrayView nonce);

/// The content, or nothing on any failure: another key, other associated data, a changed or shortened record.
std::optional<QByteArray> openRecord(const SecureBuffer &key, QByteArrayView associated, QByteArrayView record);
/// The same into `content`, whose memory is used again; false, and an empty content, on any failure.
bool openRecordInto(const SecureBuffer &key, QByteArrayView associated, QByteArrayView record, QByteArray &content);

/// `size` (16 to 64) bytes that stand for `fields`, none of which can flow into the next: BLAKE2b, keyed, over each
/// field preceded by its length (4 bytes, big-endian). Nothing when key or size do not fit.
std::optional<QByteArray> recordDigest(const SecureBuffer &key, std::span<const QByteArrayView> fields, size_t size);

} // namespace meshtray::crypto
