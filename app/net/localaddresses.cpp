// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/listenaddress.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

// Names that systems and tools give to interfaces which do not lead to the people next door.
constexpr std::array virtualPrefixes = {"docker"_L1, "br-"_L1, "veth"_L1, "virbr"_L1,   "tun"_L1,    "tap"_L1,
                                        "utun"_L1,   "wg"_L1,  "ppp"_L1,  "zt"_L1,      "vmnet"_L1,  "vboxnet"_L1,
                                        "lxc"_L1,    "lxd"_L1, "cni"_L1,  "flannel"_L1, "podman"_L1, "tailscale"_L1};

bool isVirtual(const QString &interfaceName)
{
    return std::ranges::any_of(virtualPrefixes, [&](QLatin1StringView p) { return interfaceName.startsWith(p); });
}

bool isPrivate(const QHostAddress &host)
{
    static const std::array privateSubnets = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s)};
    return std::ranges::any_of(privateSubnets, [&](const auto &subnet) { return host.isInSubnet(subnet); });
}

// Smaller is better. IPv4 goes first in each class: it is what people can read out to each other.
int rank(const LocalAddress &address)
{
    const int kind = isVirtual(address.interfaceName) ? 4 : isPrivate(address.host) ? 0 : 2;
    return kind + (address.host.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1);
}

} // namespace

QList<LocalAddress> ranked(QList<LocalAddress> addresses)
{
    std::ranges::stable_sort(addresses, {}, rank);
    return addresses;
}

QList<LocalAddress> reachableAddresses()
{
    constexpr auto usable = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    QList<LocalAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        if ((interface.flags() & usable) != usable || interface.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal()) // a link-local address needs its interface named
                found.append({entry.ip(), interface.name()});
        }
    }
    return ranked(std::move(found));
}

} // namespace meshtray::net
