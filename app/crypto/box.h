// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/keys.h"

namespace meshtray::crypto {

/// What travels in a direct message, as the frame carries it: both fields base64, standard alphabet, padded.
/// A type of its own, so that text meant for one pair of eyes cannot be put where plain text goes.
struct SealedText {
    QByteArray nonce;      ///< base64 of 24 bytes
    QByteArray ciphertext; ///< base64 of tag (16 bytes) ‖ body

    friend bool operator==(const SealedText &, const SealedText &) = default;
};

constexpr qsizetype boxNonceSize = 24;
constexpr qsizetype boxTagSize = 16;

/// Seals UTF-8 text from `sender` to `recipient` with crypto_box_easy and the 24 raw bytes of `nonce`. Both ed25519
/// keys are converted to X25519. Nothing when the recipient's key is not usable or the nonce has another size.
std::optional<SealedText> seal(const KeyPair &sender, const PublicKey &recipient, QByteArrayView nonce,
                               QByteArrayView plain);

/// The plain bytes, or nothing on any failure (wrong key, changed text, bad base64, unusable sender key).
std::optional<QByteArray> open(const KeyPair &recipient, const PublicKey &sender, const SealedText &sealed);

} // namespace meshtray::crypto
