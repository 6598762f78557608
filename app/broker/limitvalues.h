// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/tokenbucket.h"

#include <QString>

#include <chrono>
#include <optional>

// The texts of limits: "250", "1M", "90s", "100:500". Nothing when a text is none of its kind; whether a value is
// within its bounds is for the caller. Formatting gives the shortest text that reads as the same value.
namespace meshtray::broker {

/// Digits only.
std::optional<qint64> parseNumber(QStringView text);
/// Bytes: digits, with K, M or G behind them (powers of 1024).
std::optional<qint64> parseSize(QStringView text);
/// Digits and one of ms, s, m, h, d.
std::optional<std::chrono::milliseconds> parseDuration(QStringView text);
/// "off", or PER_SECOND:BURST with whole numbers of 1 or more.
std::optional<Rate> parseRate(QStringView text);
/// What a browser sends as Origin: http or https://host, with :port when it is not the scheme's own, in lower case.
std::optional<QByteArray> parseOrigin(QStringView text);

QString formatSize(qint64 bytes);
QString formatDuration(std::chrono::milliseconds duration);
QString formatRate(const Rate &rate);

} // namespace meshtray::broker
