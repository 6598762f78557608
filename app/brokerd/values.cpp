// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "brokerd/values.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace meshtray::brokerd {
namespace {

constexpr int maxUses = 1'000'000;
constexpr std::chrono::seconds shortestValidity = std::chrono::minutes(1);
constexpr std::chrono::seconds longestValidity = std::chrono::days(365);

std::optional<int> wholeNumber(QStringView text)
{
    const bool onlyDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int number = text.toInt(&ok);
    return onlyDigits && ok ? std::optional(number) : std::nullopt;
}

std::optional<std::chrono::seconds> unitOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'm':
        return std::chrono::minutes(1);
    case u'h':
        return std::chrono::hours(1);
    case u'd':
        return std::chrono::days(1);
    default:
        return std::nullopt;
    }
}

} // namespace

Result<int> parseUses(QStringView text)
{
    const auto number = wholeNumber(text);
    if (!number || *number < 1 || *number > maxUses)
        return fail(ErrorCode::InvalidInput, u"--uses takes a whole number from 1 to %1."_s.arg(maxUses));
    return *number;
}

Result<std::chrono::seconds> parseValidity(QStringView text)
{
    const auto unit = text.isEmpty() ? std::nullopt : unitOf(text.back());
    const auto number = text.isEmpty() ? std::nullopt : wholeNumber(text.chopped(1));
    if (unit && number) {
        const std::chrono::seconds validity = *number * *unit;
        if (validity >= shortestValidity && validity <= longestValidity)
            return validity;
    }
    return fail(ErrorCode::InvalidInput, u"--expires takes a time like 30m, 12h or 7d, from 1m to 365d."_s);
}

Result<protocol::Role> parseRole(QStringView text)
{
    if (const auto role = protocol::roleFromWire(text.toUtf8()))
        return *role;
    return fail(ErrorCode::InvalidInput, u"--role takes member or admin."_s);
}

Result<QString> parseBrokerUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWebSocket = url.scheme() == u"ws" || url.scheme() == u"wss";
    const bool leadsSomewhere = !url.host().isEmpty() && url.path().size() > 1;
    if (!url.isValid() || !isWebSocket || !leadsSomewhere || !url.userInfo().isEmpty() || url.hasFragment())
        return fail(ErrorCode::InvalidInput, u"--url takes an address like ws://192.168.1.10:7900/ws."_s);
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
