// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace meshtray::ui {

/// What keeps others out of a Linux machine.
enum class Firewall { Ufw, Firewalld, Nftables, Iptables };

/// What can be seen without being root.
struct FirewallFacts {
    QList<Firewall> active;    ///< said to be on
    QList<Firewall> installed; ///< the program to change it is there; it may have no rules at all

    friend bool operator==(const FirewallFacts &, const FirewallFacts &) = default;
};

/// What to do when others cannot connect.
struct FirewallHint {
    QString sentence;
    QString command; ///< for a terminal, to the letter; empty when there is none to give

    friend bool operator==(const FirewallHint &, const FirewallHint &) = default;
};

/// Pure. One that is active counts before one that is only installed, and one that manages others before those. For one
/// that is only installed the command shows its rules and changes nothing.
FirewallHint firewallHint(const FirewallFacts &facts, quint16 port);

/// Looks at files below `root` ("/" but in tests), which programs there are and which services run. Blocks: not on the
/// GUI thread.
FirewallFacts lookAtFirewall(const QString &root);

} // namespace meshtray::ui
