// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QString>

namespace meshtray::net {

/// How far a connection goes, judged by what the other end is called. Pure; no name is looked up.
enum class Nearness {
    ThisComputer,   ///< loopback, localhost
    PrivateNetwork, ///< RFC 1918, RFC 4193, and the names .local, .home.arpa and .internal, which no public network has
    SameLink,       ///< addresses that are valid on one cable or one Wi-Fi only
    Shared,         ///< 100.64.0.0/10: between a provider's customers, also used by overlay networks
    Internet,       ///< every other address
    UnknownName,    ///< a name that may lead anywhere
};

Nearness nearnessOf(const QHostAddress &address);
/// `host`: as in a URL, without brackets.
Nearness nearnessOf(const QString &host);

/// Whether people who are neither here nor in a network of one's own may be on the way.
bool leadsThroughStrangers(Nearness nearness);

} // namespace meshtray::net
