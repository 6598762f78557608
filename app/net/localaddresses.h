// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

namespace meshtray::net {

/// Who can reach an address of this machine, the most useful first.
enum class AddressKind {
    Private,  ///< those in the same home or office: a network card with an address of a private network
    Public,   ///< a network card with an address of the internet
    Shared,   ///< a network card behind a provider's address sharing (100.64.0.0/10)
    Vpn,      ///< those in a VPN or an overlay network
    Inside,   ///< containers and virtual machines on this machine
    SameLink, ///< a cable or Wi-Fi without anybody who gives out addresses; changes often
};

/// An address of this machine that others may be able to reach.
struct LocalAddress {
    QHostAddress host;
    QString interfaceName;
};

/// By the address, and by the names that systems and tools give to interfaces. Pure.
AddressKind kindOf(const LocalAddress &address);

/// The addresses of this machine, best first: in the order of AddressKind, and in each kind IPv4 first, which people
/// can read out to each other. Not among them: loopback, IPv6 addresses that are valid on one link only (they would
/// need their interface named, which an invite cannot), and temporary ones.
QList<LocalAddress> reachableAddresses();
/// The same order for addresses that are given. Pure.
QList<LocalAddress> ranked(QList<LocalAddress> addresses);

} // namespace meshtray::net
