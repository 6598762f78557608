// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <QNetworkProxy>

namespace meshtray::client {

/// Reads `http://host:port` or `socks5://host:port`. InvalidInput with a sentence for anything else: a password would
/// stand in a file that anybody may read, a path would mean nothing.
Result<QNetworkProxy> parseProxyAddress(const QString &text);

} // namespace meshtray::client
