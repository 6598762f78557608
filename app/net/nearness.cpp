// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/nearness.h"

#include <algorithm>
#include <array>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

/// 10.0.0.1 for ::ffff:10.0.0.1: that is where such a connection really goes.
QHostAddress withoutMapping(const QHostAddress &address)
{
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    return isMapped ? QHostAddress(v4) : address;
}

bool isPrivate(const QHostAddress &address)
{
    static const std::array networks{
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return std::ranges::any_of(networks, [&](const auto &network) { return address.isInSubnet(network); });
}

bool isShared(const QHostAddress &address)
{
    static const auto network = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    return address.isInSubnet(network);
}

bool isItself(const QHostAddress &address)
{
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

Nearness nearnessOfName(const QString &name)
{
    const QString plain = (name.endsWith(u'.') ? name.chopped(1) : name).toLower();
    if (plain == "localhost"_L1 || plain.endsWith(".localhost"_L1))
        return Nearness::ThisComputer;
    static constexpr std::array ends{".local"_L1, ".home.arpa"_L1, ".internal"_L1};
    const bool isOwn = std::ranges::any_of(ends, [&](QLatin1StringView end) { return plain.endsWith(end); });
    return isOwn ? Nearness::PrivateNetwork : Nearness::UnknownName;
}

} // namespace

Nearness nearnessOf(const QHostAddress &given)
{
    const QHostAddress address = withoutMapping(given);
    if (isItself(address))
        return Nearness::ThisComputer;
    if (address.isLinkLocal())
        return Nearness::SameLink;
    if (isPrivate(address))
        return Nearness::PrivateNetwork;
    return isShared(address) ? Nearness::Shared : Nearness::Internet;
}

Nearness nearnessOf(const QString &host)
{
    const QHostAddress address(host);
    return address.isNull() ? nearnessOfName(host) : nearnessOf(address);
}

bool leadsThroughStrangers(Nearness nearness)
{
    return nearness == Nearness::Shared || nearness == Nearness::Internet || nearness == Nearness::UnknownName;
}

} // namespace meshtray::net
