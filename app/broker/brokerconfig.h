// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/tokenbucket.h"
#include "net/listenaddress.h"

#include <QList>
#include <QStringList>

#include <chrono>

namespace meshtray::broker {

/// Everything that can be set about a broker. The defaults are the documented ones (docs/broker.md).
struct BrokerConfig {
    QString dataFolder; ///< absolute path; made with mode 0700 when it is not there
    QList<net::ListenAddress> listen = {net::ListenAddress{}};
    QStringList hostNames; ///< names it may be asked for, besides this machine's own and those in its invites

    int maxConnectionsPerMesh = 100;
    int maxWaitingPerRecipient = 10'000;
    int maxUnauthenticated = 64;
    int maxUnauthenticatedPerAddress = 16;
    std::chrono::milliseconds helloDeadline{5'000};
    std::chrono::milliseconds pingInterval{30'000};
    std::chrono::milliseconds pongDeadline{75'000};
    std::chrono::milliseconds redeliverAfter{30'000};
    std::chrono::seconds retention{7 * 24 * 3600};
    Rate memberRate; ///< frames of one member, over all its connections
    qint64 maxUnsentBytes = 1024 * 1024;
    std::chrono::milliseconds slowReaderPatience{10'000}; ///< with more than that unsent, before it is closed
};

} // namespace meshtray::broker
