// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "crypto/box.h"

// Topics whose text only their members can read: one symmetric key a topic, sealed for each member.
namespace meshtray::crypto {

constexpr size_t topicKeySize = 32;

/// Seals UTF-8 text with crypto_secretbox_easy (body version 2). Nothing when `topicKey` is not 32 bytes or the raw
/// `nonce` not 24.
std::optional<SealedText> sealForTopic(const SecureBuffer &topicKey, QByteArrayView nonce, QByteArrayView plain);
std::optional<QByteArray> openFromTopic(const SecureBuffer &topicKey, const SealedText &sealed);

/// Hands a topic's key to a member: the ciphertext is base64 of the sender's X25519 key (32 bytes) ‖ crypto_box_easy of
/// the topic key between the converted keys of the two.
std::optional<SealedText> sealTopicKey(const KeyPair &sender, const PublicKey &recipient, QByteArrayView nonce,
                                       const SecureBuffer &topicKey);

/// A topic's key, and who says so: the creator of a topic seals with a key made for that once, members with their own.
struct OpenedTopicKey {
    SecureBuffer key;
    CurvePublicKey sender;
};
std::optional<OpenedTopicKey> openTopicKey(const KeyPair &recipient, const SealedText &sealed);

} // namespace meshtray::crypto
