// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

namespace meshtray::crypto {

/// Our nonces vouch for time, direction and mesh, while any crypto_box opens them:
/// `T ‖ R ‖ C`, T = 6 bytes Unix milliseconds big-endian, R = 8 random bytes, C = first 10 bytes of BLAKE2b-256 over
/// "meshtray-nonce-v1", mesh id, sender key, recipient key and `T ‖ R`, each preceded by its length (4 bytes
/// big-endian).
QByteArray makeNonce(QByteArrayView meshId, const PublicKey &sender, const PublicKey &recipient, qint64 wallMs);

/// What a 24-byte nonce says about the envelope it came with.
enum class NonceVerdict {
    Vouched,   ///< made by this sender for this recipient in this mesh
    Reflected, ///< made for the opposite direction: a copy sent back
    Foreign,   ///< nothing of ours: an ordinary random nonce of another client
};
NonceVerdict examineNonce(QByteArrayView nonce, QByteArrayView meshId, const PublicKey &sender,
                          const PublicKey &recipient);

/// The time in a vouched nonce, Unix milliseconds.
qint64 nonceTime(QByteArrayView nonce);

} // namespace meshtray::crypto
