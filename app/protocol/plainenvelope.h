// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Messages to everybody, to groups and to topics are not encrypted in this protocol. What they carry has a type of its
// own, so that it cannot be taken for a sealed text.
namespace meshtray::protocol {

struct PlainEnvelope {
    QByteArray nonce;      ///< base64 of 24 random bytes; means nothing, but brokers ask for it
    QByteArray ciphertext; ///< base64 of UTF-8
};

PlainEnvelope makePlainEnvelope(QStringView text);

/// The text in `ciphertext`: nothing unless it is strict base64 of valid UTF-8.
std::optional<QString> readPlainEnvelope(QByteArrayView ciphertext);

/// False when there are control characters in it, other than tab and line ends, or non-characters: such a text was
/// hardly written for people.
bool isPrintable(QStringView text);

/// A target that only one key can read: exactly 64 lower-case hex characters. Everything else travels plain.
bool isDirectTarget(QByteArrayView targetSpec);

} // namespace meshtray::protocol
