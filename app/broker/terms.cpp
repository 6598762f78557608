// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/terms.h"

#include "broker/limitvalues.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace meshtray::broker {
namespace {

constexpr std::chrono::seconds longest = std::chrono::days(365);

/// Where translators find the sentences of this file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshtray::broker)
};

std::optional<int> wholeNumber(QStringView text)
{
    const auto number = parseNumber(text);
    return number && std::in_range<int>(*number) ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

std::optional<std::chrono::seconds> unitOf(QChar letter)
{
    switch (letter.unicode()) {
    case u's':
        return std::chrono::seconds(1);
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

/// With a unit of at least `shortest`, and as long as that and not longer than a year.
std::optional<std::chrono::seconds> parseTime(QStringView text, std::chrono::seconds shortest)
{
    const auto unit = text.isEmpty() ? std::nullopt : unitOf(text.back());
    const auto number = text.isEmpty() ? std::nullopt : wholeNumber(text.chopped(1));
    if (!unit || !number || *unit < shortest)
        return std::nullopt;
    const std::chrono::seconds time = *number * *unit; // at most 2³¹ days: fits
    return time >= shortest && time <= longest ? std::optional(time) : std::nullopt;
}

} // namespace

Result<int> parseUses(QStringView text)
{
    const auto number = wholeNumber(text);
    if (!number || *number < 1 || *number > maxInviteUses) {
        return fail(ErrorCode::InvalidInput, Words::tr("--uses takes a whole number from 1 to %1.").arg(maxInviteUses));
    }
    return *number;
}

Result<std::chrono::seconds> parseValidity(QStringView text)
{
    const auto time = parseTime(text, std::chrono::minutes(1));
    if (!time) {
        return fail(ErrorCode::InvalidInput, Words::tr("--expires takes a time like 30m, 12h or 7d, from 1m to 365d."));
    }
    return *time;
}

Result<std::chrono::seconds> parseKickTime(QStringView text)
{
    const auto time = parseTime(text, std::chrono::seconds(1));
    if (!time)
        return fail(ErrorCode::InvalidInput, Words::tr("--for takes a time like 30s, 5m or 12h, from 1s to 365d."));
    return *time;
}

} // namespace meshtray::broker
