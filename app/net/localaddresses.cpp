// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/localaddresses.h"

#include "net/nearness.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array vpnPrefixes = {"tun"_L1,     "tap"_L1,       "utun"_L1,    "wg"_L1,       "ppp"_L1,
                                    "zt"_L1,      "tailscale"_L1, "nebula"_L1,  "ipsec"_L1,    "vti"_L1,
                                    "xfrm"_L1,    "gpd"_L1,       "cscotun"_L1, "nordlynx"_L1, "proton"_L1,
                                    "mullvad"_L1, "ham"_L1,       "vpn"_L1,     "he-"_L1,      "sit"_L1};

// br0, bond0 and vmbr0 are not among them: behind such a bridge there is a real network card as a rule.
constexpr std::array insidePrefixes = {"docker"_L1, "br-"_L1,       "veth"_L1,   "virbr"_L1,    "vnet"_L1,
                                       "vmnet"_L1,  "vboxnet"_L1,   "lxc"_L1,    "lxdbr"_L1,    "incus"_L1,
                                       "cni"_L1,    "flannel"_L1,   "podman"_L1, "cali"_L1,     "kube"_L1,
                                       "bridge"_L1, "vethernet"_L1, "hns"_L1,    "waydroid"_L1, "nerdctl"_L1};

bool startsLike(const QString &name, const auto &prefixes)
{
    return std::ranges::any_of(prefixes,
                               [&](QLatin1StringView prefix) { return name.startsWith(prefix, Qt::CaseInsensitive); });
}

// Smaller is better.
int rank(const LocalAddress &address)
{
    const int family = address.host.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1;
    return 2 * static_cast<int>(kindOf(address)) + family;
}

bool isUsable(const QNetworkAddressEntry &entry)
{
    const QHostAddress host = entry.ip();
    if (host.isLoopback() || entry.isTemporary())
        return false;
    return !host.isLinkLocal() || host.protocol() == QAbstractSocket::IPv4Protocol;
}

} // namespace

AddressKind kindOf(const LocalAddress &address)
{
    const Nearness nearness = nearnessOf(address.host);
    if (nearness == Nearness::SameLink)
        return AddressKind::SameLink;
    if (startsLike(address.interfaceName, insidePrefixes))
        return AddressKind::Inside;
    if (startsLike(address.interfaceName, vpnPrefixes))
        return AddressKind::Vpn;
    if (nearness == Nearness::PrivateNetwork)
        return AddressKind::Private;
    return nearness == Nearness::Shared ? AddressKind::Shared : AddressKind::Public;
}

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
        for (const QNetworkAddressEntry &entry : entries)
            if (isUsable(entry))
                found.append({entry.ip(), interface.name()});
    }
    return ranked(std::move(found));
}

} // namespace meshtray::net
