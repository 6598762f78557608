// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <QHostAddress>

namespace meshtray::broker {

/// How a client came in.
enum class Entrance {
    Hello,        ///< with the member's key
    SessionHello, ///< a launched session: with a key of its own, which the member's attests
};

/// What a client said about itself in its hello, as far as others may see it: bounded, and cleaned where it is text to
/// be read. Nothing of it is vouched for but the address.
struct ClientDetails {
    QByteArray sessionId;     ///< empty when it did not say; of another member it means nothing
    QByteArray sessionPubkey; ///< 64 lower-case hex, or empty
    std::optional<qint64> pid;
    QString cwd;
    QString displayName; ///< of this session; empty: the member's
    QString hostname;
    QByteArray peerType; ///< "ai", "human", "connector" or empty
    QByteArray channel;  ///< which program it is: "claude-code", "meshtray", …
    QString model;
    QHostAddress address; ///< an IPv4 address also when it came through an IPv6 socket
    Entrance entrance = Entrance::Hello;
};

ClientDetails clientDetails(const protocol::HelloFrame &hello, const QHostAddress &address,
                            Entrance entrance = Entrance::Hello);

/// What command-line clients hide from the list and never address: a daemon's own connection.
bool isControlPlane(const ClientDetails &client);

} // namespace meshtray::broker
