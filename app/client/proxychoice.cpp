// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/proxychoice.h"

#include "core/background.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

bool isPrivateAddress(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return true;
    static const std::array networks = {
        QHostAddress::parseSubnet(u"10.0.0.0/8"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s), // carriers' and overlay networks' shared space
    };
    return std::ranges::any_of(networks, [&](const auto &network) { return address.isInSubnet(network); });
}

bool isLocalName(const QString &host)
{
    static constexpr std::array suffixes = {".local"_L1, ".localhost"_L1, ".lan"_L1, ".internal"_L1, ".home.arpa"_L1};
    return !host.contains(u'.') ||
           std::ranges::any_of(suffixes, [&](QLatin1StringView suffix) { return host.endsWith(suffix); });
}

QNetworkProxy proxyFor(const QUrl &brokerUrl)
{
    // Proxies are set up by the schemes of the web.
    QUrl webUrl = brokerUrl;
    webUrl.setScheme(brokerUrl.scheme() == u"wss"_s ? u"https"_s : u"http"_s);
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(webUrl));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}

} // namespace

bool isLocalBroker(const QUrl &url)
{
    const QString host = url.host().toLower();
    QHostAddress address;
    return address.setAddress(host) ? isPrivateAddress(address) : isLocalName(host);
}

void chooseProxy(const QUrl &url, QObject *context, std::function<void(const QNetworkProxy &)> chosen)
{
    if (isLocalBroker(url)) {
        chosen(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    }
    inBackground(context, [url] { return proxyFor(url); }, std::move(chosen));
}

} // namespace meshtray::client
