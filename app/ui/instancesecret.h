// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "crypto/keys.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

// How a secret gets from a second start of the program to the running one. The buffers of sockets and of JSON cannot be
// wiped, so it passes through them sealed (crypto/sealedbox.h) for a key that the running program makes for itself:
// asked {"wants":"key"} it answers {"result":{"key":"HEX"}}, and a request has the secret as "sealed", in base64.
namespace meshtray::ui {

/// Larger secrets are not taken.
constexpr size_t maxSecretBytes = 4096;

/// One line, ending in a line feed.
QByteArray writeKeyQuestion();
bool isKeyQuestion(const QByteArray &line);

QJsonObject keyToJson(const crypto::PublicKey &key);
std::optional<crypto::PublicKey> keyFromJson(const QJsonObject &json);

/// Base64. InvalidInput for a secret that is too large or a key nothing can be sealed for.
Result<QByteArray> sealSecret(const crypto::SecureBuffer &secret, const crypto::PublicKey &key);
/// Nothing for anything that was not sealed for these keys.
std::optional<crypto::SecureBuffer> openSecret(QByteArrayView sealed, const crypto::KeyPair &keys);

} // namespace meshtray::ui
