// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/keys.h"

namespace meshtray::crypto {

/// Seals for one recipient without a sender (libsodium `crypto_box_seal`): ephemeral public key (32 bytes) ‖ tag
/// (16 bytes) ‖ body. Raw bytes; invites of the second form carry them as base64url, file keys as base64. Nothing when
/// the recipient's key is not usable.
std::optional<QByteArray> sealAnonymously(const CurvePublicKey &recipient, QByteArrayView plain);

/// Opens it with the recipient's 32 secret X25519 bytes. What is sealed this way is mostly a key, so it comes back in
/// secret memory. Nothing on any failure.
std::optional<SecureBuffer> openAnonymous(const SecureBuffer &recipientSecret, QByteArrayView sealed);

} // namespace meshtray::crypto
