// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace meshtray::broker {

/// WebSocket close codes the broker uses (RFC 6455 section 7.4, and 4000…4999 of claudemesh's own).
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    PolicyViolation = 1008,
    TooBig = 1009,
    TryAgainLater = 1013,
    Kicked = 4001,
    Banned = 4002,
};

/// The way to one client, as the broker's parts see it.
class Link {
public:
    Link() = default;
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;
    virtual ~Link() = default;

    /// One frame of UTF-8 JSON. Nothing happens on a link that is closing.
    virtual void send(const QByteArray &frame) = 0;
    /// A WebSocket ping behind all that was sent; at most 125 bytes.
    virtual void ping(const QByteArray &payload) = 0;
    /// Bytes the client has not taken yet.
    virtual qint64 unsentBytes() const = 0;
    virtual void close(CloseCode code, const QByteArray &reason) = 0;
};

} // namespace meshtray::broker
