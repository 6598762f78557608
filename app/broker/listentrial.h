// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "net/listenaddress.h"

namespace meshtray::broker {

/// Whether these addresses are free, as net::Front::listen says it. To be asked before the first file of a new data
/// folder is made: a broker that cannot listen leaves nothing behind.
Result<void> tryListening(const QList<net::ListenAddress> &addresses, Clock &clock);

} // namespace meshtray::broker
