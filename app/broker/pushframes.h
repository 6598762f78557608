// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "broker/session.h"

namespace meshtray::broker {

/// The push that brings a queued message to a client of that style. Nonce and ciphertext stand in it as they came.
protocol::PushFrame pushFrame(const store::QueuedMessage &message, PushStyle style);

} // namespace meshtray::broker
