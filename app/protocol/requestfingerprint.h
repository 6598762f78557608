// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace meshtray::protocol {

/// What makes two sends the same request: brokers may store it next to the client's message id.
struct SendRequest {
    enum class Kind { Direct, Topic };

    int envelopeVersion = 1;
    Kind kind = Kind::Direct;
    QByteArray destination; ///< the target; the caller takes a leading "@" away
    QByteArray replyToId;   ///< "" for none
    QByteArray priority;    ///< as on the wire
    std::optional<QJsonObject> meta;
    QByteArray body; ///< plain UTF-8
};

/// 64 hex characters: SHA-256 over version, kind ("dm", "topic"), destination, replyToId, priority, meta as compact
/// JSON with sorted keys (empty without), each followed by a NUL, and the SHA-256 of the body.
QByteArray requestFingerprint(const SendRequest &request);

} // namespace meshtray::protocol
