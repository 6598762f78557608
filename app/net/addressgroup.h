// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

namespace meshtray::net {

/// The address under which somebody is counted: of an IPv6 address its /64, because whoever has one address of such a
/// network mostly has all of them. Link-local addresses, which all share one prefix, and IPv4 ones count as they are.
QHostAddress addressGroup(const QHostAddress &address);

} // namespace meshtray::net
