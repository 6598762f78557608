// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "net/listenaddress.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshtray::net {
namespace {

using namespace Qt::StringLiterals;

std::unexpected<Error> notAnAddress(QStringView text)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("ListenAddress", "“%1” is not an address to listen on: write ADDRESS:PORT, "
                                                             "for example 127.0.0.1:7900 or [::1]:7900.")
                    .arg(text.left(64)));
}

std::optional<quint16> parsePort(QStringView text)
{
    bool ok = false;
    const ushort port = text.toUShort(&ok);
    const bool onlyDigits =
        !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return ok && onlyDigits ? std::optional<quint16>(port) : std::nullopt;
}

std::optional<QHostAddress> parseHost(QStringView text)
{
    if (text.isEmpty() || text == u"localhost")
        return QHostAddress(QHostAddress::LocalHost);
    const bool bracketed = text.startsWith(u'[') && text.endsWith(u']');
    if (bracketed)
        text = text.sliced(1, text.size() - 2);
    QHostAddress host;
    if (!host.setAddress(text.toString()))
        return std::nullopt;
    const auto expected = bracketed ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    return host.protocol() == expected ? std::optional(host) : std::nullopt;
}

QString hostText(const QHostAddress &host)
{
    return host.protocol() == QAbstractSocket::IPv6Protocol ? u'[' + host.toString() + u']' : host.toString();
}

bool isEveryAddress(const QHostAddress &host)
{
    return host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::AnyIPv6) ||
           host == QHostAddress(QHostAddress::Any);
}

/// The first of `reachable` that somebody who listens on every address `every` stands for can be reached at.
QHostAddress bestOf(const QList<LocalAddress> &reachable, const QHostAddress &every)
{
    const auto family = every.protocol();
    const auto isHeard = [family](const LocalAddress &address) {
        return family == QAbstractSocket::AnyIPProtocol || address.host.protocol() == family;
    };
    if (const auto best = std::ranges::find_if(reachable, isHeard); best != reachable.end())
        return best->host;
    return QHostAddress(family == QAbstractSocket::IPv6Protocol ? QHostAddress::LocalHostIPv6
                                                                : QHostAddress::LocalHost);
}

} // namespace

Result<ListenAddress> ListenAddress::parse(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const auto port = parsePort(text.sliced(colon + 1));
    const auto host = parseHost(colon < 0 ? QStringView() : text.first(colon));
    if (!port || !host)
        return notAnAddress(text);
    return ListenAddress{*host, *port};
}

QString ListenAddress::toString() const
{
    return hostText(host) + u':' + QString::number(port);
}

QString ListenAddress::webSocketUrl() const
{
    return u"ws://"_s + toString() + u"/ws"_s;
}

QString advertisedUrl(const QList<ListenAddress> &listening)
{
    return advertisedUrl(listening, reachableAddresses());
}

QString advertisedUrl(const QList<ListenAddress> &listening, const QList<LocalAddress> &reachable)
{
    for (const ListenAddress &address : listening) {
        if (address.host.isLoopback())
            continue;
        if (!isEveryAddress(address.host))
            return address.webSocketUrl();
        return ListenAddress{bestOf(reachable, address.host), address.port}.webSocketUrl();
    }
    return listening.isEmpty() ? QString() : listening.first().webSocketUrl();
}

} // namespace meshtray::net
