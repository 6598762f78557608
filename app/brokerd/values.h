// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "protocol/invite.h"

#include <QStringView>

#include <chrono>

// The values of options, each within its bounds; InvalidInput with a sentence otherwise.
namespace meshtray::brokerd {

/// 1 to 1 000 000.
Result<int> parseUses(QStringView text);
/// "30m", "12h", "7d": one minute to 365 days.
Result<std::chrono::seconds> parseValidity(QStringView text);
/// "member" or "admin".
Result<protocol::Role> parseRole(QStringView text);
/// ws:// or wss:// with a host and a path, without user name or fragment; given back as it came.
Result<QString> parseBrokerUrl(const QString &text);
/// A host name without a port: lower case, punycode, without a final dot.
Result<QString> parseHostName(const QString &text);

} // namespace meshtray::brokerd
