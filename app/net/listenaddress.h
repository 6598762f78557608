// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "net/localaddresses.h"

#include <QHostAddress>
#include <QList>
#include <QString>

namespace meshtray::net {

constexpr quint16 defaultPort = 7900;

/// Where to listen. Port 0 asks the system for a free one.
struct ListenAddress {
    QHostAddress host = QHostAddress(QHostAddress::LocalHost);
    quint16 port = defaultPort;

    /// "127.0.0.1:7900", "[::1]:7900", "0.0.0.0:7900", ":7900" (loopback) or "7900" (loopback).
    static Result<ListenAddress> parse(QStringView text);
    QString toString() const;
    /// "ws://HOST:PORT/ws"
    QString webSocketUrl() const;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// The URL to put into invites of a broker that listens on `listening`: of the address others are likeliest to reach
/// ("all addresses" counts as the best of reachableAddresses()), loopback when there is no other; empty for none.
QString advertisedUrl(const QList<ListenAddress> &listening);
/// The same where `reachable` is what reachableAddresses() gives. Only an address of a family that is listened to
/// counts: 0.0.0.0 takes IPv4 alone, [::] IPv6 alone, and QHostAddress::Any both.
QString advertisedUrl(const QList<ListenAddress> &listening, const QList<LocalAddress> &reachable);

} // namespace meshtray::net
