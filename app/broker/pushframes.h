// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/session.h"

namespace meshtray::broker {

/// A time in a frame: ISO 8601, UTC, with milliseconds.
QByteArray isoTime(qint64 unixMs);

/// The push that brings a queued message to a client of that style. Nonce and ciphertext stand in it as they came.
protocol::PushFrame pushFrame(const store::QueuedMessage &message, PushStyle style);

} // namespace meshtray::broker
