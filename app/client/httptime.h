// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/transport.h"

#include <QByteArrayView>

namespace meshtray::client {

/// Asks for the time what any web server tells with its answers: the Date line of `GET /health`, within 5 s. For
/// brokers that refuse a clock without saying what theirs shows.
TimeQuery httpTime();

/// "Sun, 06 Nov 1994 08:49:37 GMT" (IMF-fixdate, RFC 9110 section 5.6.7) as Unix milliseconds; nothing for other text.
std::optional<qint64> readHttpDate(QByteArrayView text);

} // namespace meshtray::client
