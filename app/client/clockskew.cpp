// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT

#include "client/clockskew.h"

#include "protocol/hello.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace meshtray::client {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClockSkew)
};

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Of the smallest number there is no positive counterpart.
qint64 sizeOf(qint64 skewMs)
{
    return skewMs < 0 ? -std::max(skewMs, -std::numeric_limits<qint64>::max()) : skewMs;
}

QString inWords(qint64 ms)
{
    const auto rounded = [ms](qint64 unit) {
        return static_cast<int>(std::min<qint64>(ms / unit + (ms % unit >= unit / 2 ? 1 : 0), 1'000'000));
    };
    if (ms < 2 * minute)
        return Words::tr("%n second(s)", nullptr, rounded(second));
    if (ms < 2 * hour)
        return Words::tr("%n minute(s)", nullptr, rounded(minute));
    if (ms < 2 * day)
        return Words::tr("%n hour(s)", nullptr, rounded(hour));
    return Words::tr("%n day(s)", nullptr, rounded(day));
}

} // namespace

bool isClockFarOff(qint64 skewMs)
{
    return sizeOf(skewMs) > protocol::helloSkewLimitMs / 2;
}

QString clockSkewSentence(qint64 skewMs)
{
    const QString amount = inWords(sizeOf(skewMs));
    return skewMs > 0
               ? Words::tr("The clock of this computer is %1 behind the broker's. Check its date and time.").arg(amount)
               : Words::tr("The clock of this computer is %1 ahead of the broker's. Check its date and time.")
                     .arg(amount);
}

} // namespace meshtray::client
