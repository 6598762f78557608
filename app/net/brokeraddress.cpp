// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/brokeraddress.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshtray::net {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::net::BrokerAddress)
};

QString decoded(const QString &part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part.toUtf8()));
}

/// The parts of a query by what is to become of them; the others stay to the letter.
struct Query {
    QStringList pins;
    QStringList others;
};

Query readQuery(const QUrl &url)
{
    Query query;
    const QStringList parts = url.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (decoded(part.section(u'=', 0, 0)) == "pin"_L1)
            query.pins.append(decoded(part.section(u'=', 1)));
        else
            query.others.append(part);
    }
    return query;
}

} // namespace

Result<BrokerAddress> BrokerAddress::parse(const QUrl &brokerUrl)
{
    const bool isSecure = brokerUrl.scheme() == "wss"_L1;
    if (!brokerUrl.isValid() || brokerUrl.host().isEmpty() || (!isSecure && brokerUrl.scheme() != "ws"_L1))
        return fail(ErrorCode::InvalidInput,
                    Words::tr("This is not the address of a broker: it begins with ws:// or wss:// and a host."));
    const Query query = readQuery(brokerUrl);
    if (query.pins.isEmpty())
        return BrokerAddress{brokerUrl, std::nullopt};
    if (!isSecure)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The broker's address has a pin, but ws:// is not encrypted and shows no key. Ask for a "
                              "link with wss://."));
    if (query.pins.size() > 1)
        return fail(ErrorCode::InvalidInput,
                    Words::tr("The broker's address has more than one pin. Ask for a new link."));
    const auto pin = TlsPin::parse(query.pins.first());
    if (!pin)
        return std::unexpected(pin.error());
    QUrl url = brokerUrl;
    url.setQuery(query.others.isEmpty() ? QString() : query.others.join(u'&'));
    return BrokerAddress{url, *pin};
}

QUrl BrokerAddress::httpUrl(const QString &path) const
{
    QUrl http;
    http.setScheme(url.scheme() == "wss"_L1 ? u"https"_s : u"http"_s);
    http.setHost(url.host());
    http.setPort(url.port());
    http.setPath(path);
    return http;
}

QString pinnedUrl(const QString &webSocketUrl, const TlsPin &pin)
{
    QUrl url(webSocketUrl);
    url.setScheme(u"wss"_s);
    const QString query = url.query(QUrl::FullyEncoded);
    url.setQuery((query.isEmpty() ? QString() : query + u'&') + u"pin="_s + pin.toUrlText());
    return url.toString(QUrl::FullyEncoded);
}

} // namespace meshtray::net
