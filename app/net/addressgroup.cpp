// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/addressgroup.h"

#include <algorithm>

namespace meshtray::net {

QHostAddress addressGroup(const QHostAddress &address)
{
    const bool isWide =
        address.protocol() == QAbstractSocket::IPv6Protocol && !address.isLoopback() && !address.isLinkLocal();
    if (!isWide)
        return address;
    constexpr int prefixBytes = 8;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + prefixBytes, bytes.c + sizeof bytes.c, quint8(0));
    return QHostAddress(bytes);
}

} // namespace meshtray::net
