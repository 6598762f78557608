// SPDX-FileCopyrightText: 2026 The Meshtray authors
// SPDX-License-Identifier: MIT
#pragma once

#include "mesh/meshrecord.h"
#include "mesh/message.h"

#include <optional>

namespace meshtray {

/// What a push is to a person: opened if it was sealed for us, marked as what it can be trusted to be. Nothing for the
/// broker's own news, which are not messages.
std::optional<Message> readPush(const protocol::PushFrame &push, const MeshRecord &mesh, const crypto::KeyPair &keys,
                                qint64 wallMs);

} // namespace meshtray
