// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/values.h"

#include "broker/inviteadmin.h"
#include "net/brokeraddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {

Result<protocol::Role> parseRole(QStringView text)
{
    if (const auto role = protocol::roleFromWire(text.toUtf8()))
        return *role;
    return fail(ErrorCode::InvalidInput, u"--role takes member or admin."_s);
}

Result<QByteArray> parseInviteId(const QString &text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const QString id = text.trimmed().toLower();
    if (id.size() == broker::inviteIdLength && std::ranges::all_of(id, isHex))
        return id.toLatin1();
    if (const auto invite = protocol::parseInviteLink(text, 0))
        return broker::inviteIdOf(invite->token);
    // What was given may be most of a secret link: it is not repeated.
    return fail(ErrorCode::InvalidInput, u"An invite is its id (12 characters, see invite list) or its whole link."_s);
}

Result<QString> parseBrokerUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWebSocket = url.scheme() == u"ws" || url.scheme() == u"wss";
    const bool leadsSomewhere = !url.host().isEmpty() && url.path().size() > 1;
    if (!url.isValid() || !isWebSocket || !leadsSomewhere || !url.userInfo().isEmpty() || url.hasFragment())
        return fail(ErrorCode::InvalidInput, u"--url takes an address like ws://192.168.1.10:7900/ws."_s);
    if (const auto address = net::BrokerAddress::parse(url); !address)
        return std::unexpected(address.error());
    return text;
}

Result<QString> parseHostName(const QString &text)
{
    QUrl url;
    url.setHost(text.endsWith(u'.') ? text.chopped(1) : text, QUrl::DecodedMode);
    const QString name = url.host(QUrl::FullyEncoded).toLower();
    if (name.isEmpty() || name.contains(u':') || name.contains(u'%'))
        return fail(ErrorCode::InvalidInput, u"--host-name takes a name like broker.example, without a port."_s);
    return name;
}

} // namespace meshtray::brokerd
