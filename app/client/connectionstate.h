// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

// The states of a connection, each with what only it knows. A diagram stands in ARCHITECTURE.md.
namespace meshtray::client {

/// Not connected because nobody asked, or somebody asked not to be.
struct Closed { };
/// Opening the socket.
struct Connecting {
    int attempt = 0; ///< 0 for the first
};
/// The hello is out; its ack has to come within 5 s.
struct AwaitingAck {
    int attempt = 0;
};
/// The broker knows us.
struct Open {
    QString displayName; ///< as the broker calls us
};
/// Waiting for the next attempt.
struct Reconnecting {
    int attempt = 0;      ///< how many have failed in a row
    qint64 retryAtMs = 0; ///< steady clock
    QString reason;       ///< one sentence
};
/// The broker will not have us (revoked, kicked, banned): no more attempts by themselves.
struct Rejected {
    QByteArray code;
    QString reason;
};

using ConnectionState = std::variant<Closed, Connecting, AwaitingAck, Open, Reconnecting, Rejected>;

} // namespace meshtray::client
