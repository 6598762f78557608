// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QStringView>

#include <chrono>

// How people write the terms of an invite and of a kick, on every command line. InvalidInput, with a sentence, for what
// does not fit.
namespace meshtray::broker {

constexpr int maxInviteUses = 1'000'000;

/// For --uses: 1 to maxInviteUses.
Result<int> parseUses(QStringView text);
/// For --expires: "30m", "12h" or "7d"; one minute to 365 days.
Result<std::chrono::seconds> parseValidity(QStringView text);
/// For --for: "30s", "5m", "12h" or "7d"; one second to 365 days.
Result<std::chrono::seconds> parseKickTime(QStringView text);

} // namespace meshtray::broker
