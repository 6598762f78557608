// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/listenaddress.h"

#include <QByteArray>

#include <optional>

// Who has the port that we want, and which one is free. What is no pure function here blocks for a while: not on the
// GUI thread.
namespace meshtray::net {

/// A program on this machine.
struct PortHolder {
    qint64 process = 0;
    QString program; ///< as it calls itself
};

/// One of the wanted addresses is taken.
struct PortConflict {
    quint16 port = 0;
    std::optional<PortHolder> holder; ///< only of our own programs does the system say so
    std::optional<quint16> nextFree;  ///< the next that is free at all wanted addresses
};

/// Nothing when none of them is taken; tries by listening for a moment.
std::optional<PortConflict> portConflict(const QList<ListenAddress> &wanted);

/// The program that listens on this port. Nothing when it belongs to somebody else, or the system does not tell.
std::optional<PortHolder> holderOf(quint16 port);

/// The sockets that listen on `port` in the text of Linux's /proc/net/tcp or tcp6: their inodes. Pure.
QList<quint64> listeningSockets(QByteArrayView table, quint16 port);

} // namespace meshtray::net
