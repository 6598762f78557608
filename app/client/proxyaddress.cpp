// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/proxyaddress.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace meshtray::client {
namespace {

constexpr qsizetype longestAddress = 300; ///< a host name has at most 253 characters

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProxyAddress)
};

std::optional<QNetworkProxy::ProxyType> typeOf(const QString &scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    if (scheme == "socks5"_L1)
        return QNetworkProxy::Socks5Proxy;
    return std::nullopt;
}

bool hasMoreThanHostAndPort(const QUrl &url)
{
    return (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment();
}

} // namespace

Result<QNetworkProxy> parseProxyAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("Type the proxy's address, for example socks5://127.0.0.1:9050."));
    const QUrl url(trimmed.left(longestAddress + 1), QUrl::StrictMode);
    const auto type = typeOf(url.scheme());
    if (trimmed.size() > longestAddress || !url.isValid() || !type || url.host().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("This is no address of a proxy. It looks like http://host:port or socks5://host:port."));
    if (!url.userInfo().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    Words::tr("Proxies that want a name and a password are not supported. Leave them out."));
    if (hasMoreThanHostAndPort(url))
        return fail(ErrorCode::InvalidInput, Words::tr("Leave out what stands behind the port."));
    if (url.port() < 1)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The port is missing: put a colon and the port behind the host, for example :1080."));
    return QNetworkProxy(*type, url.host(QUrl::FullyEncoded), static_cast<quint16>(url.port()));
}

} // namespace meshtray::client
