// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/tokenbucket.h"
#include "net/listenaddress.h"
#include "net/tlsidentity.h"

#include <QByteArrayList>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace meshtray::broker {

/// Whether this machine's own programs can be refused for failed hellos.
enum class LoopbackBlocking { Exempt, Included };

/// Everything that can be set about a broker. The defaults are the documented ones (docs/broker.md).
struct BrokerConfig {
    QString dataFolder; ///< absolute path; made with mode 0700 when it is not there
    QList<net::ListenAddress> listen = {net::ListenAddress{}};
    QStringList hostNames; ///< names it may be asked for, besides this machine's own and those in its invites

    std::optional<net::TlsIdentity> tls; ///< wss on the same port; without it the port is plain only

    int maxConnectionsPerMesh = 100;
    int maxWaitingPerRecipient = 10'000;
    int maxUnauthenticated = 64;
    int maxUnauthenticatedPerAddress = 16;
    std::chrono::milliseconds helloDeadline{5'000};
    std::chrono::milliseconds pingInterval{30'000};
    std::chrono::milliseconds pongDeadline{75'000};
    std::chrono::milliseconds redeliverAfter{30'000};
    std::chrono::seconds retention{7 * 24 * 3600};
    Rate memberRate;                                 ///< frames of one member, over all its connections
    std::chrono::milliseconds presenceGrace{90'000}; ///< how long somebody whose socket is gone still counts as present
    std::chrono::milliseconds statusTtl{60'000};     ///< how long a status that a hook set is believed
    std::chrono::seconds kickFor{300};               ///< how long a member who was kicked is refused

    int failedHellos = 10; ///< of one address within failedHelloWindow, before it is refused; 0: never
    std::chrono::seconds failedHelloWindow{120};
    std::chrono::seconds failedHelloBlock{300};
    LoopbackBlocking loopbackBlocking = LoopbackBlocking::Exempt;
    QByteArrayList allowedOrigins; ///< of web pages that may talk to it; all others are refused
    qint64 maxUnsentBytes = 1024 * 1024;
    std::chrono::milliseconds slowReaderPatience{10'000}; ///< with more than that unsent, before it is closed
};

} // namespace meshtray::broker
