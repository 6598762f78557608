// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace meshtray::client {

/// Whether a difference of the clocks is more than the way over the network can make of it: beyond 30 s. A broker takes
/// no hello that is a minute off.
bool isClockFarOff(qint64 skewMs);

/// "The clock of this computer is 3 minutes behind the broker's. …" with what to do. `skewMs`: the broker's clock minus
/// ours, milliseconds; any value.
QString clockSkewSentence(qint64 skewMs);

} // namespace meshtray::client
