// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "broker/limitvalues.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace meshtray::broker {
namespace {

struct Unit {
    QLatin1StringView name;
    qint64 size;
};

// The longest first: the first one that divides a value is how it is written.
constexpr std::array sizeUnits{Unit{"G"_L1, 1024 * 1024 * 1024}, Unit{"M"_L1, 1024 * 1024}, Unit{"K"_L1, 1024},
                               Unit{""_L1, 1}};
constexpr std::array timeUnits{Unit{"d"_L1, 86'400'000}, Unit{"h"_L1, 3'600'000}, Unit{"m"_L1, 60'000},
                               Unit{"s"_L1, 1000}, Unit{"ms"_L1, 1}};

template <size_t N>
std::optional<qint64> parseWithUnit(QStringView text, const std::array<Unit, N> &units)
{
    const auto end = std::ranges::find_if(text, [](QChar c) { return c < u'0' || c > u'9'; });
    const qsizetype digits = end - text.begin();
    const auto number = parseNumber(text.first(digits));
    const auto unit = std::ranges::find_if(units, [&](const Unit &u) { return text.sliced(digits) == u.name; });
    if (!number || unit == units.end() || *number > std::numeric_limits<qint64>::max() / unit->size)
        return std::nullopt;
    return *number * unit->size;
}

template <size_t N>
QString format(qint64 value, const std::array<Unit, N> &units, QLatin1StringView zero)
{
    if (value == 0)
        return zero;
    const auto unit = std::ranges::find_if(units, [value](const Unit &u) { return value % u.size == 0; });
    return QString::number(value / unit->size) + unit->name;
}

} // namespace

std::optional<qint64> parseNumber(QStringView text)
{
    // toLongLong takes signs and spaces too.
    const bool onlyDigits = std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    return onlyDigits && ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> parseSize(QStringView text)
{
    return parseWithUnit(text, sizeUnits);
}

std::optional<std::chrono::milliseconds> parseDuration(QStringView text)
{
    const auto milliseconds = parseWithUnit(text, timeUnits);
    return milliseconds ? std::optional(std::chrono::milliseconds(*milliseconds)) : std::nullopt;
}

std::optional<Rate> parseRate(QStringView text)
{
    if (text == "off"_L1)
        return Rate::off();
    const qsizetype colon = text.indexOf(u':');
    const auto perSecond = colon < 0 ? std::nullopt : parseNumber(text.first(colon));
    const auto burst = colon < 0 ? std::nullopt : parseNumber(text.sliced(colon + 1));
    if (!perSecond || !burst || *perSecond < 1 || *burst < 1)
        return std::nullopt;
    return Rate{static_cast<double>(*perSecond), static_cast<double>(*burst)};
}

std::optional<QByteArray> parseOrigin(QStringView text)
{
    QUrl url(text.toString(), QUrl::StrictMode);
    const bool isBare = url.path().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    const bool isPlain = url.scheme() == "http"_L1;
    if (!url.isValid() || (!isPlain && url.scheme() != "https"_L1) || url.host().isEmpty() || !isBare)
        return std::nullopt;
    if (url.port() == (isPlain ? 80 : 443))
        url.setPort(-1);
    return url.toEncoded().toLower();
}

QString formatSize(qint64 bytes)
{
    return format(bytes, sizeUnits, "0"_L1);
}

QString formatDuration(std::chrono::milliseconds duration)
{
    return format(duration.count(), timeUnits, "0s"_L1);
}

QString formatRate(const Rate &rate)
{
    return rate.isOff() ? u"off"_s : u"%1:%2"_s.arg(rate.perSecond, 0, 'f', 0).arg(rate.burst, 0, 'f', 0);
}

} // namespace meshtray::broker
