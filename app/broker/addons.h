// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/frames.h"

#include <optional>

namespace meshtray::broker {

/// What a client is told that asks for one of claudemesh's add-ons (files, vaults, tasks, …), none of which this broker
/// has: for a question about what there is, the empty answer of its own type. Nothing for any other frame. `now`: Unix
/// milliseconds. Source: docs/protocol.md, "Add-ons".
std::optional<QByteArray> emptyAnswer(const protocol::UnknownFrame &request, qint64 now);

} // namespace meshtray::broker
